import { type Field, pick } from '../platform/forms/index.ts';

/** How a list of things that are offered now is shown. */
interface Offered {
  readonly as?: string;
  readonly hint?: string;
  readonly needed: string;
  readonly asList: string;
}

/** One of things that are offered now; whether it still is, the use case says, after who may and in which state. */
export function offered(
  label: string,
  items: readonly { readonly value: string; readonly text: string }[],
  options: Offered,
): Field<string> {
  const asked = pick(label, items, { ...options, size: 'plain' });
  return { ...asked, check: (value, at) => (value ? null : asked.check(value, at)) };
}

import { type ChoiceOptions, pick } from './choice-fields.tsx';
import type { Field } from './field.ts';

/** One of things that have an id, in a list that drops down; where there is only one, it is taken without asking. */
export function pickUnlessOne(
  label: string,
  items: readonly { readonly value: string; readonly text: string }[],
  options: ChoiceOptions & { readonly needed: string; readonly asList: string; readonly onlyIf?: undefined },
): Field<string> {
  const field = pick(label, items, { size: 'plain', ...options });
  const [only, another] = items;
  if (!only || another) return field;
  return {
    ...field,
    unseen: true,
    usual: () => only.value,
    control: ({ name }) => <input type="hidden" name={name} value={only.value} />,
  };
}

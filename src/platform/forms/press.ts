import type { SignedInContext } from '../web/index.ts';
import { Filled } from './filled.tsx';
import { form } from './form.ts';

/** A button that does what the action of another page does, where that asks nothing. */
export function pressAt(context: SignedInContext, to: string): Filled {
  const sent = { to, csrfToken: context.person.csrfToken, entry: context.newId(), faults: [] };
  return new Filled(form({}), sent, {}, {}, context);
}

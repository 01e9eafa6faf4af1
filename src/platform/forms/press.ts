import type { SignedInVisit } from '../web/index.ts';
import { Filled } from './filled.tsx';
import { form } from './form.ts';

/** A button that does what the action of another page does, where that asks nothing. */
export function pressAt(visit: SignedInVisit, to: string): Filled {
  const sent = { to, csrfToken: visit.person.csrfToken, entry: visit.newId(), faults: [] };
  return new Filled(form({}), sent, {}, {}, visit);
}

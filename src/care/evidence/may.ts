import { Refusal } from '../../platform/errors/index.ts';
import type { May } from '../../platform/web/index.ts';

/** Information governance; whoever else works here knows that the list is there, and is told that it is not theirs. */
export const mayReadAudit: May = {
  words: 'information governance, who read what people in their own organisation did',
  check: async ({ person }) => {
    if (!person.roles.includes('information-governance'))
      throw new Refusal('not-yours', 'Only information governance can see how records are used.');
    return true;
  },
};

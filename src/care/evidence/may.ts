import { HearthError } from '../../platform/errors/index.ts';
import type { May } from '../../platform/web/index.ts';

/** Information governance; whoever else works here knows that the list is there, and is told that it is not theirs. */
export const mayReadAudit: May = {
  words: 'information governance: it reads what people of its own organisation did',
  check: async ({ person }) => {
    if (!person.roles.includes('information-governance'))
      throw new HearthError('not-yours', 'Information governance reads how records are used.');
    return true;
  },
};

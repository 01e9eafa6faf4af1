import { choice, day, form, type ValuesOf, words } from '../../platform/forms/index.ts';
import { outcomes } from './words.ts';

/** What is said when no day stands there on which a record that is kept on is looked at again, or one that is too early. */
export const afterItIsDue = 'Give a day after it is due, on which it is looked at again.';

/** What comes of a record whose time has come. */
export const reviewForm = form({
  outcome: choice('What comes of it', outcomes, { needed: 'Say what comes of it.' }),
  again: day('When it is looked at again', {
    hint: 'Not when it may be destroyed.',
    needed: afterItIsDue,
    onlyIf: { field: 'outcome', is: ['keep', 'hold'] },
  }),
  reason: words('Why', { size: 's', rows: 3, most: 2000, needed: 'Say why.' }),
});
export type RecordReview = ValuesOf<typeof reviewForm>;

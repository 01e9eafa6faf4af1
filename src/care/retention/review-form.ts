import { choice, day, form, type ValuesOf, words } from '../../platform/forms/index.ts';
import { outcomes } from './words.ts';

/** What is said when no day stands there on which a record that is kept on is looked at again, or one that is too early. */
export const afterItIsDue = 'Give a review date after the day it is due.';

/** What comes of a record whose time has come. */
export const reviewForm = form({
  outcome: choice('What happens to it', outcomes, { needed: 'Say what happens to it.' }),
  again: day('When it will be reviewed', {
    hint: 'Not when it can be destroyed.',
    needed: afterItIsDue,
    onlyIf: { field: 'outcome', is: ['keep', 'hold'] },
  }),
  reason: words('Why', { size: 's', rows: 3, most: 2000, needed: 'Say why.' }),
});
export type RecordReview = ValuesOf<typeof reviewForm>;

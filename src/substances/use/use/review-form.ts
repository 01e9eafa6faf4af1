import { form, line, quoted, type ValuesOf, words } from '../../../platform/forms/index.ts';
import { reviewDay } from '../review-day.ts';

/** Looking at the reason again (SUB-01). Without a next day the matter is closed. */
export const reviewForm = form({
  hypothesis: words('Why do you think it happens now?', {
    needed: 'Say why you think it happens.',
    most: 5000,
    rows: 3,
  }),
  inCarePlan: line('Where is this in the care plan?', {
    needed: 'Say where it is in the care plan.',
    most: 2000,
  }),
  childWords: quoted('What do they say, in their own words?', {
    as: 'reviewChildWords',
    most: 5000,
    rows: 2,
  }),
  nextOn: reviewDay('When will it next be reviewed?', {
    hint: 'Leave it empty if it is over, and we will close it.',
  }),
});
export type ReviewOfUse = ValuesOf<typeof reviewForm>;

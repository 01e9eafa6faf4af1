import { form, line, quoted, type ValuesOf, words } from '../../../platform/forms/index.ts';
import { reviewDay } from '../review-day.ts';

/** Looking at the reason again (SUB-01). Without a next day the matter is closed. */
export const reviewForm = form({
  hypothesis: words('Why do you think it happens, as you see it now?', {
    needed: 'Say why you think it happens.',
    most: 5000,
    rows: 3,
  }),
  inCarePlan: line('Where in the care plan does this stand?', {
    needed: 'Say where in the care plan it stands.',
    most: 2000,
  }),
  childWords: quoted('What do they say, in their own words?', {
    as: 'reviewChildWords',
    most: 5000,
    rows: 2,
  }),
  nextOn: reviewDay('When is it looked at next?', {
    hint: 'Leave it empty if it is over: then it is closed.',
  }),
});
export type ReviewOfUse = ValuesOf<typeof reviewForm>;

import { form, quoted, type ValuesOf, words } from '../../platform/forms/index.ts';

const most = 200_000;

/** The child's account, when it comes later. */
export const accountForm = form({
  words: quoted('In their own words', {
    as: 'accountWords',
    rows: 5,
    needed: "Write the child's own words.",
    most,
  }),
});

/** A correction of a signed record, or something that was left out. */
export const addendumForm = form({
  words: words('What you add', {
    as: 'addendum',
    hint: 'The signed record stays as it is. What you add is shown with it.',
    rows: 5,
    needed: 'Write what you add.',
    most,
  }),
  reason: words('Why', { as: 'addendumReason', rows: 2, needed: 'Say why you add it.', most }),
});
export type Addendum = ValuesOf<typeof addendumForm>;

/** A note of somebody who works with the child. */
export const noteForm = form({
  words: words('Your note', {
    as: 'note',
    hint: 'For example, what you will do as the social worker.',
    rows: 3,
    needed: 'Write your note.',
    most,
  }),
});

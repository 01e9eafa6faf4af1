import { choice, form, quoted } from '../../../platform/forms/index.ts';

/** Whether the answer helped. */
export const helpedForm = form({
  helped: choice(
    'Did this help?',
    { helped: 'Yes, it helped', 'not-helped': 'No, it did not help' },
    { size: 'm', needed: 'Pick yes or no.' },
  ),
  words: quoted('Do you want to say more? You can leave this out.', {
    as: 'helpedWords',
    rows: 3,
    most: 5000,
  }),
});

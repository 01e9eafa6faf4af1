import { form, words, yesNo } from '../../../platform/forms/index.ts';

/** Looking back: whether the police needed to have it. */
export const lookBackForm = form({
  needed: yesNo('Knowing what you know now', {
    needed: 'Say whether the police needed to have it.',
    yes: 'The police needed to have it',
    no: 'The police need not have had it',
    size: 'plain',
  }),
  words: words('Why?', {
    as: 'lookBackWords',
    needed: 'Say why you think so.',
    rows: 3,
    most: 5000,
  }),
});

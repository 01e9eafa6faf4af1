import { form, words, yesNo } from '../../../platform/forms/index.ts';

/** Looking back: whether the police needed to have it. */
export const lookBackForm = form({
  needed: yesNo('Knowing what you know now', {
    needed: 'Say whether the police needed to be told.',
    yes: 'The police needed to be told',
    no: 'The police did not need to be told',
    size: 'plain',
  }),
  words: words('Why?', {
    as: 'lookBackWords',
    needed: 'Say why you think so.',
    rows: 3,
    most: 5000,
  }),
});

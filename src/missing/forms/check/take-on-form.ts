import { choice, form, words } from '../../../platform/forms/index.ts';

/** Whether the home takes a version on, or asks about it first. */
export const takeOnForm = form({
  verdict: choice(
    'Do you take this form on for your home?',
    {
      accepted: 'Yes, we know what it says and act on it',
      questions: 'We have something to ask first',
    },
    { needed: 'Choose: you take it on, or you ask.', size: 'm' },
  ),
  words: words('What you ask, or want to add', { rows: 3, most: 5000 }),
});
/** Asking the new home says nothing more. */
export const askForm = form({});

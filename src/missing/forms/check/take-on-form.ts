import { choice, form, words } from '../../../platform/forms/index.ts';

/** Whether the home takes a version on, or asks about it first. */
export const takeOnForm = form({
  verdict: choice(
    'Do you take this form on for your home?',
    {
      accepted: 'Yes, we know what it says and act on it',
      questions: 'We have a question first',
    },
    { needed: 'Choose whether you take it on or have a question.', size: 'm' },
  ),
  words: words('Your question, or what you want to add', { rows: 3, most: 5000 }),
});
/** Asking the new home says nothing more. */
export const askForm = form({});

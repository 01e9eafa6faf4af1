import { always, type Question } from '../question.ts';

/** Whether anyone is hurt or unwell, and whether everyone can be kept safe: what comes before everything else. */
export const nowQuestion: Question = {
  id: 'now',
  kind: 'checkboxes',
  title: 'How is everyone now?',
  short: 'How everyone is now',
  hint: 'Choose everything that is true. Medical help comes first. Needing it is not a reason to call the police.',
  options: [
    { value: 'needs-treatment', label: 'Someone is hurt and needs treatment' },
    {
      value: 'serious',
      label: 'Someone is badly hurt',
      hint: 'They could die or be harmed for life',
    },
    {
      value: 'unwell',
      label: 'Someone is ill, has taken something, or has hurt themselves',
      hint: 'If you are in doubt, call 999 and ask for an ambulance before you go on',
    },
    { value: 'not-managed', label: 'We cannot keep everyone safe without the police' },
    { value: 'not-sure', label: 'I am not sure that we can keep everyone safe' },
    {
      value: 'none',
      label: 'None of these: nobody needs treatment, and we can keep everyone safe',
      exclusive: true,
    },
  ],
  error: 'Choose how everyone is now, or choose "None of these"',
  needed: always,
};

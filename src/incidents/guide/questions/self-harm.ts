import { happened, type Question, yesNoNotSure } from '../question.ts';

/** Whether somebody who hurt themselves is in danger. Not sure is read as yes: then an ambulance is called. */
export const selfHarmQuestion: Question = {
  id: 'self-harm-danger',
  kind: 'radios',
  title: 'Are they in danger now?',
  short: 'In danger from self-harm',
  hint: 'They took something, are badly hurt, or have a plan to kill themselves. Stay with them while you answer.',
  options: yesNoNotSure('Yes', 'No', 'I am not sure'),
  error: 'Choose whether they are in danger now. If you do not know, choose "I am not sure"',
  needed: (live) => happened(live, 'self-harm'),
};

import type { DoneTable } from './what-was-done.ts';

export const missingDone = {
  'wrote-missing-form': 'The form is saved.',
  'checked-missing-form': 'You have checked the form.',
  'asked-about-missing-form': 'You have asked.',
  'added-missing-photograph': 'The photograph has been added.',
  'opened-missing-episode': 'It is written down that they are away.',
  'added-to-missing-timeline': 'This is in the timeline.',
  'departed-from-missing-answer': 'Your decision and your reason are saved.',
  'kept-police-grade': 'The police grade is saved.',
  'looked-back-at-absence': 'What you wrote is saved.',
  'decided-about-absence': 'Your decision is saved.',
  'handed-over-missing-report': 'It is written down that the police were told.',
  'recorded-found': 'It is written down that they are found.',
  'kept-return-conversation': 'The return conversation is saved.',
  'wrote-about-missing-home': 'Your note is saved.',
} as const satisfies DoneTable;

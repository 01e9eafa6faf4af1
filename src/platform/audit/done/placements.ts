import type { DoneTable } from './what-was-done.ts';

export const placementsDone = {
  'prepared-move': null,
  'made-move': 'The move is recorded.',
  'withdrew-move': 'The move has been withdrawn.',
  'decided-move': 'Your decision about the move is saved.',
  'looked-up-setting': 'What you looked up is saved.',
  'recorded-pledge': 'The pledge is saved.',
  'raised-concern': 'The concern is raised.',
  'added-to-concern': 'This has been added to the concern.',
  'agreed-practice': 'The practice note is saved.',
  'uploaded-provider-list': 'The list has been read. Nothing has changed yet.',
  'mapped-provider-list': 'The columns are saved.',
  'took-provider-list': 'The list has been taken in.',
} as const satisfies DoneTable;

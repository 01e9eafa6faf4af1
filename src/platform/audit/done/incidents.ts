import type { DoneTable } from './what-was-done.ts';

export const incidentsDone = {
  'began-draft': null,
  'saved-draft': null,
  'signed-record': 'You have signed the record.',
  'discarded-draft': 'The draft has been deleted.',
  'added-account': 'The account has been added to the record.',
  'added-addendum': 'Your addition is part of the record.',
  'noted-event': 'This has been added to the record.',
  'added-note': 'Your note is part of the record.',
  decided: 'Your decision is saved.',
  'held-decision': 'The decision is on hold.',
  'asked-correction': 'You have asked for a correction. The author has been told.',
  'reviewed-record': 'The review is saved.',
  'decided-and-approved': 'You have decided, and approved the record.',
  'approved-record': 'You have approved the record.',
  'wrote-daybook': 'The line is in the daybook.',
  'gave-handover': 'You have handed the shift over.',
  'received-handover': 'You have taken the shift over.',
} as const satisfies DoneTable;

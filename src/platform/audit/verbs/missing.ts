import type { VerbTable } from './told-to-child.ts';

export const missingVerbs = {
  'viewed-missing': 'looked',
  'viewed-missing-of-child': 'looked',
  'opened-missing-form': 'looked',
  'wrote-missing-form': 'wrote',
  'viewed-missing-form': 'looked',
  'asked-about-missing-form': 'decided',
  'checked-missing-form': 'decided',
  'added-missing-photograph': 'wrote',
  'viewed-missing-photograph': 'looked',

  'prepared-missing-episode': 'looked',
  'opened-missing-episode': 'wrote',
  'viewed-missing-episode': 'looked',
  'added-to-missing-timeline': 'wrote',
  'opened-missing-decision': 'looked',
  'decided-about-absence': 'decided',
  'departed-from-missing-answer': 'decided',
  'opened-missing-report': 'looked',
  'handed-over-missing-report': 'police',
  'kept-police-grade': 'wrote',
  'opened-missing-found': 'looked',
  'recorded-found': 'wrote',
  'viewed-return-conversation': 'looked',
  'kept-return-conversation': 'wrote',
  'looked-back-at-absence': 'wrote',

  'viewed-missing-homes': null,
  'viewed-missing-home': null,
  'wrote-about-missing-home': null,
} as const satisfies VerbTable;

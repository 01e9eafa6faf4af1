import type { VerbTable } from './told-to-child.ts';

export const workforceVerbs = {
  'viewed-restraints': 'looked',
  'began-restraint': 'looked',
  'recorded-restraint': 'wrote',
  'viewed-restraint': 'looked',
  'added-to-restraint': 'wrote',
  'signed-restraint': 'wrote',
  'authorised-for-restraint': 'decided',

  // Whose staff a talk is about is a personnel matter: these name the incident and no child.
  'viewed-check-ins': null,
  'viewed-check-in': null,
  'made-check-ins': null,
  'took-check-in': null,
  'held-check-in': null,
  'added-to-check-in': null,
  'finished-check-ins': null,
  'wrote-learning': null,
  'viewed-support': null,
  'offered-support-to-staff': null,
  'withdrew-support': null,

  'viewed-training': null,
  'answered-training': null,
  'entered-training': null,
  'set-training-period': null,
  'viewed-training-coverage': null,
  'viewed-training-partnership': null,
  'named-champion': null,
  'ended-champion': null,
  'kept-protocol': null,
  'kept-session': null,
  'wrote-example': null,
  'sent-example': null,
} as const satisfies VerbTable;

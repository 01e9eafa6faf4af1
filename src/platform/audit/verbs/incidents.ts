import type { VerbTable } from './told-to-child.ts';

export const incidentVerbs = {
  'began-draft': 'wrote',
  'opened-draft': 'looked',
  'saved-draft': 'wrote',
  'discarded-draft': 'decided',
  'signed-record': 'wrote',

  'viewed-incident': 'looked',
  'added-account': 'wrote',
  'added-addendum': 'wrote',
  'added-note': 'wrote',
  'noted-event': 'wrote',
  'viewed-chronology': 'looked',

  'viewed-waiting': 'looked',
  'reviewed-record': 'decided',
  decided: 'decided',
  'held-decision': 'decided',
  'asked-correction': 'decided',
  'approved-record': 'decided',
  'decided-and-approved': 'decided',

  'viewed-texts-to-check': 'looked',
  'viewed-text-to-check': 'looked',
  'gave-text-out': 'gave',
  'withheld-text': 'decided',
  'took-text-back': 'decided',

  'viewed-daybook': 'looked',
  'wrote-daybook': 'wrote',
  'gave-handover': 'wrote',
  'received-handover': 'looked',
} as const satisfies VerbTable;

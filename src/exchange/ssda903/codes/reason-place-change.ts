import type { CodeList } from './code.ts';

/** REASON_PLACE_CHANGE: why the placement ended. */
export const reasonPlaceChange: CodeList = [
  { code: 'CARPL', label: 'The care plan' },
  { code: 'CLOSE', label: 'The carer resigned or the home closed' },
  { code: 'ALLEG', label: 'Allegation (section 47)' },
  { code: 'STAND', label: 'Concern about standards of care' },
  { code: 'APPRR', label: 'Approval removed' },
  { code: 'CREQB', label: "The carer asked, because of the child's behaviour" },
  { code: 'CREQO', label: 'The carer asked, for another reason' },
  { code: 'CHILD', label: 'The child asked' },
  { code: 'LAREQ', label: 'The authority asked' },
  { code: 'PLACE', label: 'Only the status of the placement changed' },
  { code: 'CUSTOD', label: 'Custody', first: 2019 },
  { code: 'OTHER', label: 'Other' },
];

import type { CodeList } from './code.ts';

/** REASON_PLACED_CEASED: why the child is no longer to be placed for adoption. */
export const reasonPlacedCeased: CodeList = [
  { code: 'RD1', label: "The child's needs changed" },
  { code: 'RD2', label: 'The court made no placement order' },
  { code: 'RD3', label: 'No adopters were found' },
  { code: 'RD4', label: 'Other' },
];

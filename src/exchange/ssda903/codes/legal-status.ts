import type { CodeList } from './code.ts';

/** LS: the law under which the child is looked after. The groups are ours. */
export const legalStatus: CodeList = [
  { code: 'C1', label: 'Interim care order', group: 'care order' },
  { code: 'C2', label: 'Full care order', group: 'care order' },
  { code: 'D1', label: 'Freeing order (no longer made)', group: 'placement order' },
  { code: 'E1', label: 'Placement order', group: 'placement order' },
  { code: 'V2', label: 'Accommodated under section 20', group: 'section 20' },
  { code: 'V3', label: 'Short breaks, each one recorded', group: 'short breaks' },
  { code: 'V4', label: 'Short breaks, the agreement recorded', group: 'short breaks' },
  { code: 'L1', label: 'Police protection', group: 'child protection' },
  { code: 'L2', label: 'Emergency protection order', group: 'child protection' },
  { code: 'L3', label: 'Child assessment order', group: 'child protection' },
  { code: 'J1', label: 'On remand', group: 'youth justice' },
  { code: 'J2', label: 'Moved from police detention (PACE 1984)', group: 'youth justice' },
  { code: 'J3', label: 'Youth rehabilitation order with residence or fostering', group: 'youth justice' },
];

/** Short breaks: most of what is asked about other children is not asked about these. */
export const shortBreaks: readonly string[] = ['V3', 'V4'];

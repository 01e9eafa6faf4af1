import type { CodeList } from './code.ts';

/** PREV_PERM: whether the child had a permanent home by order before. */
export const previousPermanence: CodeList = [
  { code: 'P1', label: 'Adoption' },
  { code: 'P2', label: 'Special guardianship' },
  { code: 'P3', label: 'Residence or child arrangements order' },
  { code: 'P4', label: 'Not known' },
  { code: 'Z1', label: 'None before' },
];

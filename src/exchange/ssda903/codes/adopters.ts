import type { CodeList } from './code.ts';

/** SEX_ADOPTR: who adopts, by sex. */
export const adoptersSex: CodeList = [
  { code: 'M1', label: 'One man' },
  { code: 'F1', label: 'One woman' },
  { code: 'MM', label: 'Two men' },
  { code: 'FF', label: 'Two women' },
  { code: 'MF', label: 'A man and a woman' },
];

/** LS_ADOPTR: the adopters' legal status. Only those codes whose meaning the rules show are put into words. */
export const adoptersLegalStatus: CodeList = [
  { code: 'L0', label: 'Single' },
  { code: 'L11', label: 'Married, different sex' },
  { code: 'L12', label: 'Married, same sex' },
  { code: 'L2', label: 'Civil partners' },
  { code: 'L3', label: 'Unmarried, different sex' },
  { code: 'L4', label: 'Unmarried, same sex' },
];

import type { CodeList } from './code.ts';

/** REVIEW_CODE: how the child took part in the review. */
export const reviewCode: CodeList = [
  { code: 'PN0', label: 'Under four' },
  { code: 'PN1', label: 'Came and spoke' },
  { code: 'PN2', label: 'Came, an advocate spoke' },
  { code: 'PN3', label: 'Came and said it without words' },
  { code: 'PN4', label: 'Came and did not take part' },
  { code: 'PN5', label: 'Did not come, briefed an advocate' },
  { code: 'PN6', label: 'Did not come, said it in another way' },
  { code: 'PN7', label: 'Did not come, views not given' },
];

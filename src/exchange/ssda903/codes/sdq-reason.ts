import type { CodeList } from './code.ts';

/** SDQ_REASON: why there is no score of the strengths and difficulties questionnaire. */
export const sdqReason: CodeList = [
  { code: 'SDQ1', label: 'Under 4 or over 16' },
  { code: 'SDQ2', label: 'The carers refused' },
  { code: 'SDQ3', label: "The child's disability" },
  { code: 'SDQ4', label: 'Other' },
  { code: 'SDQ5', label: 'The child refused' },
];

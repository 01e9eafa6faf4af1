import type { CodeList } from './code.ts';

/**
 * SW_REASON: why the social worker changed. The return of 2023/24 was the first to ask. The meanings of most are our
 * inference from the letters; that of MANAGE is not in any source we hold.
 */
export const socialWorkerReason: CodeList = [
  { code: 'MANAGE', label: 'MANAGE (meaning not found)', first: 2024 },
  { code: 'FCONTA', label: 'First contact', first: 2024 },
  { code: 'LEFTRL', label: 'Left the role', first: 2024 },
  { code: 'ORGRST', label: 'Reorganisation', first: 2024 },
  { code: 'TSPROC', label: 'Transfer', first: 2024 },
  { code: 'ABSENC', label: 'Absence', first: 2024 },
  { code: 'CHCHAN', label: "Change for the child, or the child's wish", first: 2024 },
  { code: 'PCCHAN', label: "Change for the carers, or the carers' wish", first: 2024 },
  { code: 'SWDIED', label: 'The social worker died', first: 2024 },
  { code: 'OTHERS', label: 'Other', first: 2024 },
];

import type { CodeList } from './code.ts';

/** UPN, when there is no pupil number: why not. */
export const upnUnknown: CodeList = [
  { code: 'UN1', label: 'Not of school age' },
  { code: 'UN2', label: 'Never at a maintained school in England' },
  { code: 'UN3', label: 'Taught outside England' },
  { code: 'UN4', label: 'New to care in the last week, not known yet' },
  { code: 'UN5', label: 'Sources disagree' },
];

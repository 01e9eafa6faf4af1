import type { CodeList } from './code.ts';

/** MISSING: of what kind the absence was. */
export const missingType: CodeList = [
  { code: 'M', label: 'Missing: not where expected, and nobody knew where' },
  { code: 'A', label: 'Away without authorisation: not where expected, but it was known where' },
];

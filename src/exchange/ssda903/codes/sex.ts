import type { CodeList } from './code.ts';

/** SEX: 1 and 2 until the return of 2023/24, letters since. */
export const sex: CodeList = [
  { code: '1', label: 'Male', last: 2024 },
  { code: '2', label: 'Female', last: 2024 },
  { code: 'M', label: 'Male', first: 2025 },
  { code: 'F', label: 'Female', first: 2025 },
  { code: 'U', label: 'Not known', first: 2025 },
];

/** The letter for a sex in either way of writing, so that two years can be compared; anything else as it stands. */
export function sexAsLetter(code: string | null): string | null {
  return code === '1' ? 'M' : code === '2' ? 'F' : code;
}

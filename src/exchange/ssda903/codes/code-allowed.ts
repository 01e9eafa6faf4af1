import type { Code, CodeList } from './code.ts';

/**
 * Finds a code in a list as it stood in a return year.
 * @param code as supplied, already in capitals; compared exactly
 * @param year the return year, 2025 for 2024/25
 * @returns the code with its label, or undefined when that year did not take it
 */
export function findCode(list: CodeList, code: string, year: number): Code | undefined {
  return list.find(
    (known) => known.code === code && (known.first ?? year) <= year && year <= (known.last ?? year),
  );
}

/** Whether a list takes a code in a return year. The same arguments as `findCode`; a blank is never a code. */
export function codeAllowed(list: CodeList, code: string | null, year: number): boolean {
  return code !== null && findCode(list, code, year) !== undefined;
}

import type { ImportState } from '../../tables.ts';

/** The states of an import that has not come to an end. */
export const openStates: readonly ImportState[] = ['received', 'read', 'checked', 'confirmed'];

/** The first and the last return year that can be brought in. */
export const firstYear = 2018;
export const lastYear = 2027;

/** A return year as people write it: 2017/18. */
export function yearInWords(year: number): string {
  return `${year - 1}/${String(year).slice(2)}`;
}

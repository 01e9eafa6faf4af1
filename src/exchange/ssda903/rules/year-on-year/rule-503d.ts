import { overTheYearEnd } from '../../child/open-last-year.ts';
import type { ChildRule } from '../rule.ts';
import { changedOverYearEnd } from './changed-over-year-end.ts';

const changed = changedOverYearEnd('PLACE');

/** The codes changed with the year: H5 became K3 in 2024/25, Z1 became Z11 to Z14 in 2025/26. */
function isNewCode(before: string | null, now: string | null, year: number): boolean {
  if (year === 2025) return before === 'H5' && now === 'K3';
  return year === 2026 && before === 'Z1' && now !== null && /^Z1[1-4]$/.test(now);
}

export const rule503d: ChildRule = {
  code: '503D',
  message: "The placement type of the first episode is not the one that last year's open episode has.",
  fields: ['PLACE'],
  tables: ['Episodes'],
  lastYear: ['Episodes'],
  check: (child, { year }) => {
    const pair = overTheYearEnd(child);
    if (pair && isNewCode(pair.before.text('PLACE'), pair.first.text('PLACE'), year)) return [];
    return changed(child);
  },
};

import { isWithin, periodsOfCare } from '../../child/period-of-care.ts';
import type { Condition } from './condition.ts';

/**
 * Something did not end when care did. An open row must be in a period of care that is open too; a closed row must have
 * ended within a period of care. Rows without a readable start, and children without episodes, pass.
 */
export function leftOpen(start: string, end: string): Condition {
  return (row, _collection, child) => {
    const periods = periodsOfCare(child);
    const [began, ended] = [row.day(start), row.day(end)];
    if (periods.length === 0 || began === null || (ended === null && row.given(end))) return false;
    return ended === null
      ? !periods.some((period) => isWithin(began, period) && period.end === null)
      : !periods.some((period) => isWithin(ended, period));
  };
}

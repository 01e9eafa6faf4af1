import type { ChildRows } from '../child/child-rows.ts';
import { isWithin, periodsOfCare } from '../child/period-of-care.ts';
import type { Row } from '../child/row.ts';
import type { TableName } from '../files/file-of-return.ts';

/**
 * The check that something ended when care did. An open row must lie in a period of care that is open too; a closed row
 * must have ended within a period of care. Rows without a readable start, and children without episodes, are let pass.
 */
export function leftOpen(table: TableName, start: string, end: string) {
  return (child: ChildRows): readonly Row[] => {
    const periods = periodsOfCare(child);
    if (periods.length === 0) return [];
    return child.rows(table).filter((row) => {
      const began = row.day(start);
      const ended = row.day(end);
      if (began === null || (ended === null && row.given(end))) return false;
      return ended === null
        ? !periods.some((period) => isWithin(began, period) && period.end === null)
        : !periods.some((period) => isWithin(ended, period));
    });
  };
}

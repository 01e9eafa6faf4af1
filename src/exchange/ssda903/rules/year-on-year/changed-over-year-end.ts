import type { ChildRows } from '../../child/child-rows.ts';
import { overTheYearEnd } from '../../child/open-last-year.ts';
import type { Row } from '../../child/row.ts';

/** The check of a column over the year's end: gives the first episode if last year's open one says otherwise. */
export function changedOverYearEnd(column: string) {
  return (child: ChildRows): readonly Row[] => {
    const pair = overTheYearEnd(child);
    return pair && pair.before.text(column) !== pair.first.text(column) ? [pair.first] : [];
  };
}

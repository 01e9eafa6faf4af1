import type { ChildRows } from '../../child/child-rows.ts';
import type { Collection } from '../../child/collection.ts';
import type { Row } from '../../child/row.ts';
import { lookedAfterTwelveMonths } from '../../child/twelve-months.ts';
import { anyGiven } from './columns.ts';

/** The check that columns are blank for children who were not looked after for the twelve months to 31 March. */
export function notTwelveMonths(columns: readonly string[]) {
  return (child: ChildRows, collection: Collection): readonly Row[] => {
    const filled = child.rows('OC2').filter((row) => anyGiven(row, columns));
    return filled.length > 0 && !lookedAfterTwelveMonths(child, collection) ? filled : [];
  };
}

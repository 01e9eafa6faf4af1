import type { ChildRows } from '../child/child-rows.ts';
import type { Collection } from '../child/collection.ts';
import type { Row } from '../child/row.ts';
import type { TableName } from '../files/file-of-return.ts';

/** The check of a date that must lie in the year: gives the rows where it lies before or after. */
export function outsideYear(table: TableName, column: string) {
  return (child: ChildRows, { start, end }: Collection): readonly Row[] =>
    child.rows(table).filter((row) => {
      const day = row.day(column);
      return day !== null && (day < start || day > end);
    });
}

import type { ChildRows } from '../child/child-rows.ts';
import type { Row } from '../child/row.ts';
import type { TableName } from '../files/file-of-return.ts';

/** The check of a date column: gives the rows where something is written that is no date. A blank is let pass. */
export function noDate(table: TableName, column: string) {
  return (child: ChildRows): readonly Row[] =>
    child.rows(table).filter((row) => row.given(column) && row.day(column) === null);
}

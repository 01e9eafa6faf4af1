import type { ChildRows } from '../child/child-rows.ts';
import type { Row } from '../child/row.ts';
import type { TableName } from '../files/file-of-return.ts';

/** The check of two dates: gives the rows whose end is before their start. */
export function endsBeforeStart(table: TableName, start: string, end: string) {
  return (child: ChildRows): readonly Row[] =>
    child.rows(table).filter((row) => (row.day(end) ?? '9999') < (row.day(start) ?? ''));
}

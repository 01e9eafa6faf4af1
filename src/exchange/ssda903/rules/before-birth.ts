import type { ChildRows } from '../child/child-rows.ts';
import type { Row } from '../child/row.ts';
import type { TableName } from '../files/file-of-return.ts';

/** The check of a start against the date of birth in the same row: gives the rows that began before birth. */
export function beforeBirth(table: TableName, start: string) {
  return (child: ChildRows): readonly Row[] =>
    child.rows(table).filter((row) => (row.day(start) ?? '9999') < (row.day('DOB') ?? ''));
}

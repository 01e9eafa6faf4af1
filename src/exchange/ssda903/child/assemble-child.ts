import type { TableName } from '../files/file-of-return.ts';
import type { SuppliedRow } from '../read/supplied-row.ts';
import { ChildRows } from './child-rows.ts';
import { Row, type Values } from './row.ts';

/** A value as it is compared: in capitals, without the space around it; what is then empty is null. */
export function comparable(value: string | null): string | null {
  return value?.trim().toUpperCase() || null;
}

function rowFor(supplied: SuppliedRow, derived: Values): Row {
  const values = Object.entries(supplied.values).map(([column, value]) => [column, comparable(value)]);
  return new Row(supplied.file, supplied.row, { ...derived, ...Object.fromEntries(values) });
}

/** CSV says who came alone to seek asylum by the rows of the UASC file; XML says it in the Header. */
function rowsFor(supplied: readonly SuppliedRow[]): readonly Row[] {
  const tables = new Set<TableName>(supplied.map(({ file }) => file));
  const cameAlone: Values = { UASC: tables.has('UASC') ? '1' : '0' };
  return supplied.map((row) => rowFor(row, row.file === 'Header' ? cameAlone : {}));
}

/**
 * Puts the rows of one child together for the rules. What was supplied is not changed: the rules read a copy in
 * capitals. Columns that were derived (PL_DISTANCE, PL_LA, PL_LOCATION) may stand among the values of the episodes;
 * where they are not there, the rules about them are silent.
 * @param child the number by which the authority knows the child; all rows are of this child
 * @param rows of this year's return
 * @param lastYear of the return of the year before, if there is one
 */
export function assembleChild(
  child: string,
  rows: readonly SuppliedRow[],
  lastYear: readonly SuppliedRow[] = [],
): ChildRows {
  return new ChildRows(child, rowsFor(rows), rowsFor(lastYear));
}

import type { TableName } from '../files/file-of-return.ts';
import type { Row } from './row.ts';

export type RowsByTable = ReadonlyMap<TableName, readonly Row[]>;

/** Sorts rows into their tables, in the order in which they come. */
export function rowsByTable(rows: readonly Row[]): RowsByTable {
  const tables = new Map<TableName, Row[]>();
  for (const row of rows) {
    const found = tables.get(row.table);
    if (found) found.push(row);
    else tables.set(row.table, [row]);
  }
  return tables;
}

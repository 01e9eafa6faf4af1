import { holds } from './compile.ts';
import type { Cells, Table } from './table.ts';

/** One condition of one row, and how it fared. */
export interface ConditionTrace {
  readonly fact: string;
  readonly allowed: readonly string[];
  readonly value: string;
  readonly met: boolean;
}

/** One row of a table, every condition tried. */
export interface RowTrace {
  readonly row: string;
  readonly met: boolean;
  readonly conditions: readonly ConditionTrace[];
}

/**
 * The full trace of a table for one case: every row, every condition, met or not.
 * @param cells a value for every column of the table
 */
export function explain(table: Table<unknown>, cells: Cells): RowTrace[] {
  return table.rows.map((row) => ({
    row: row.id,
    met: holds(row, cells),
    conditions: Object.entries(row.when).map(([fact, allowed]) => {
      const value = cells[fact] ?? '';
      return { fact, allowed, value, met: allowed.includes(value) };
    }),
  }));
}

import { readDay } from '../days/read-day.ts';
import type { TableName } from '../files/file-of-return.ts';

/** The values of a row by column. Null is an empty value; a column that is not there was not supplied or derived. */
export type Values = Readonly<Record<string, string | null>>;

/** A row as the rules read it. Which row it is, counted from 0 for the first row of data, goes with it. */
export class Row {
  readonly table: TableName;
  readonly row: number;
  readonly #values: Values;
  readonly #days = new Map<string, string | null>();

  constructor(table: TableName, row: number, values: Values) {
    this.table = table;
    this.row = row;
    this.#values = values;
  }

  /** The value, or null when it is empty or the column is not there. */
  text(column: string): string | null {
    return this.#values[column] ?? null;
  }

  /** Whether something was written, valid or not. */
  given(column: string): boolean {
    return this.text(column) !== null;
  }

  /** Whether the column is there at all. Distance and place are derived, and not every import can derive them. */
  knows(column: string): boolean {
    return this.#values[column] !== undefined;
  }

  /** Whether the value is one of these. */
  is(column: string, ...codes: readonly string[]): boolean {
    const value = this.text(column);
    return value !== null && codes.includes(value);
  }

  /** The day as `YYYY-MM-DD`, or null when there is none or it is no date. Read once. */
  day(column: string): string | null {
    const read = this.#days.get(column);
    if (read !== undefined) return read;
    const day = readDay(this.text(column));
    this.#days.set(column, day);
    return day;
  }
}

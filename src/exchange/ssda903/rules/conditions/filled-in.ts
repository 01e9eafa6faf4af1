import type { Row } from '../../child/row.ts';

/** Whether something is written in any of the columns. */
export function anyGiven(row: Row, columns: readonly string[]): boolean {
  return columns.some((column) => row.given(column));
}

/** Whether something is written in all of them. */
export function allGiven(row: Row, columns: readonly string[]): boolean {
  return columns.every((column) => row.given(column));
}

import type { Row } from '../../child/row.ts';

/** The four columns that are filled in for every child looked after for twelve months. */
export const forEverybody: readonly string[] = [
  'IMMUNISATIONS',
  'TEETH_CHECK',
  'HEALTH_ASSESSMENT',
  'SUBSTANCE_MISUSE',
];

/** These and the four that some children have: everything in OC2 but the questionnaire. */
export const allFlags: readonly string[] = [
  ...forEverybody,
  'CONVICTED',
  'HEALTH_CHECK',
  'INTERVENTION_RECEIVED',
  'INTERVENTION_OFFERED',
];

/** Whether something is written in any of the columns. */
export function anyGiven(row: Row, columns: readonly string[]): boolean {
  return columns.some((column) => row.given(column));
}

/** Whether something is written in all of them. */
export function allGiven(row: Row, columns: readonly string[]): boolean {
  return columns.every((column) => row.given(column));
}

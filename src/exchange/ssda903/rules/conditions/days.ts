import type { Condition } from './condition.ts';

/** Something is written that is not a date. A blank passes. */
export function noDate(column: string): Condition {
  return (row) => row.given(column) && row.day(column) === null;
}

/** The day is after the end of the year. */
export function afterYear(column: string): Condition {
  return (row, { end }) => (row.day(column) ?? '') > end;
}

/** The day is before or after the year. */
export function outsideYear(column: string): Condition {
  return (row, { start, end }) => {
    const day = row.day(column);
    return day !== null && (day < start || day > end);
  };
}

/** The end is before the start. */
export function endsBeforeStart(start: string, end: string): Condition {
  return (row) => (row.day(end) ?? '9999') < (row.day(start) ?? '');
}

/** The start is before the date of birth in the same row. */
export function beforeBirth(start: string): Condition {
  return (row) => (row.day(start) ?? '9999') < (row.day('DOB') ?? '');
}

import { addMonths } from './months.ts';

/** The day on which somebody reaches an age in years. Born on 29 February: 1 March in other years. */
export function birthday(dateOfBirth: string, age: number): string {
  return addMonths(dateOfBirth, age * 12);
}

/**
 * Age in whole years on a day. Somebody born on 29 February has their birthday on 1 March in other years.
 * @param dateOfBirth `YYYY-MM-DD`
 * @param on `YYYY-MM-DD`
 */
export function ageOn(dateOfBirth: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
  return on.slice(5) < dateOfBirth.slice(5) ? years - 1 : years;
}

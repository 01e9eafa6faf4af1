import { daysInMonth } from './read-day.ts';

/**
 * The day on which somebody reaches an age. Born on 29 February: 1 March in other years.
 * @param dateOfBirth `YYYY-MM-DD`
 * @param age in whole years
 */
export function birthday(dateOfBirth: string, age: number): string {
  const year = Number(dateOfBirth.slice(0, 4)) + age;
  const rest = dateOfBirth.slice(4);
  return `${year}${rest === '-02-29' && daysInMonth(year, 2) === 28 ? '-03-01' : rest}`;
}

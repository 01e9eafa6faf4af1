import { isCalendarDate } from './days.ts';

/** Which day it is where the month has no such day: the first of the next, or the last of the month itself. */
type NoSuchDay = 'first-of-next' | 'last-of-month';

/** The same day of the month so many months later. Days are `YYYY-MM-DD`. */
export function addMonths(day: string, months: number, noSuchDay: NoSuchDay = 'first-of-next'): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const index = year * 12 + month - 1 + months;
  const inMonth = (at: number, dayOfMonth: number): string =>
    [String(Math.floor(at / 12)).padStart(4, '0'), (at % 12) + 1, dayOfMonth]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
  const sameDay = inMonth(index, date);
  if (isCalendarDate(sameDay)) return sameDay;
  if (noSuchDay === 'first-of-next') return inMonth(index + 1, 1);
  const last = [30, 29, 28].find((dayOfMonth) => isCalendarDate(inMonth(index, dayOfMonth)));
  return inMonth(index, last ?? date);
}

import { londonInstant } from '../../platform/clock/index.ts';
import { addDays } from '../../protocol/index.ts';

/** Easter Sunday of a year of the Gregorian calendar (Meeus, Jones and Butcher). */
function easterOf(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${year}-${two(Math.floor(f / 31))}-${two((f % 31) + 1)}`;
}

const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();
const isWeekend = (day: string): boolean => [0, 6].includes(weekday(day));

/** The first Monday on or after a day. */
const mondayFrom = (day: string): string => addDays(day, (8 - weekday(day)) % 7);

/** The holidays of England in a year; one that falls on a weekend moves to the next free day of work. */
function holidaysOf(year: number): Set<string> {
  const easter = easterOf(year);
  const days = new Set([
    addDays(easter, -2),
    addDays(easter, 1),
    mondayFrom(`${year}-05-01`),
    mondayFrom(`${year}-05-25`),
    mondayFrom(`${year}-08-25`),
  ]);
  for (const fixed of [`${year}-01-01`, `${year}-12-25`, `${year}-12-26`]) {
    let day = fixed;
    while (isWeekend(day) || days.has(day)) day = addDays(day, 1);
    days.add(day);
  }
  return days;
}

/** Whether people are at work that day in England: no weekend, no yearly bank holiday. One-off holidays are not known. */
export function isWorkingDay(day: string): boolean {
  return !isWeekend(day) && !holidaysOf(Number(day.slice(0, 4))).has(day);
}

/**
 * The end of the working day that is so many working days after a day, which is not counted itself.
 * @param day `YYYY-MM-DD` in London
 * @param count one or more
 */
export function endOfWorkingDay(day: string, count: number): Date {
  let at = day;
  for (let left = count; left > 0; ) {
    at = addDays(at, 1);
    if (isWorkingDay(at)) left -= 1;
  }
  return londonInstant(at, '23:59');
}

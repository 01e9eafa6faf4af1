import { bankHolidays, bankHolidaysFrom, bankHolidaysUntil } from './bank-holidays.ts';
import { addDays } from './days.ts';
import { addMonths } from './months.ts';

const holidays = new Set(bankHolidays.map(([day]) => day));
const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/**
 * Whether people are at work in England on a day: no Saturday, Sunday or bank holiday. Where the table does not reach, only
 * weekends are left out, so that a clock ends too early rather than too late.
 */
export function isWorkingDay(day: string): boolean {
  return weekday(day) !== 0 && weekday(day) !== 6 && !holidays.has(day);
}

/**
 * The working day that is so many working days after a day, which is not counted itself.
 * @param day `YYYY-MM-DD`, on which people may be at work or not
 * @param count one or more
 */
export function workingDaysAfter(day: string, count: number): string {
  let at = day;
  for (let left = count; left > 0; ) {
    at = addDays(at, 1);
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}

/** What is said of a count of working days that ends where the table does not reach; null where it does. */
export function holidaysNotCounted(until: string): string | null {
  return until >= bankHolidaysFrom && until <= bankHolidaysUntil
    ? null
    : 'bank holidays of that time are not known here and count as working days';
}

/** What whoever runs the service is warned of when fewer than six months of the table are left; null before. */
export function bankHolidayWarning(today: string): string | null {
  if (addMonths(today, 6) <= bankHolidaysUntil) return null;
  return `The table of bank holidays ends on ${bankHolidaysUntil}. Install a version of Hearth with the later days that https://www.gov.uk/bank-holidays gives. Until then clocks in working days count bank holidays after it as working days, and end too early.`;
}

import { isCalendarDate } from '../../protocol/calendar/index.ts';
import { noSuchDay } from '../clock/index.ts';
import { type Fault, missing, type Read, type Typed } from './field.ts';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Nobody means an earlier day: a year was only half typed. */
const firstDay = '1900-01-01';

const two = (text: string): string => text.padStart(2, '0');

/** A month as a number of two digits: 11, Nov, November. What is none comes back as it is. */
function monthOf(text: string): string {
  const named = text.length < 3 ? -1 : months.findIndex((month) => month.startsWith(text.toLowerCase()));
  return named >= 0 ? two(String(named + 1)) : two(text);
}

/** The three parts of a day as they were typed; a whole day in the first place is spread: 28/11/2026, 28 Nov 2026, 2026-11-28. */
export function partsOfDay(typed: Pick<Typed, 'one'>): { day: string; month: string; year: string } {
  const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((part) => typed.one(part).trim());
  if (month || year) return { day, month, year };
  const [, yearFirst, monthThen, dayLast] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(day) ?? [];
  if (yearFirst && monthThen && dayLast) return { day: dayLast, month: monthThen, year: yearFirst };
  const [, dayFirst, monthNext, yearLast] =
    /^(\d{1,2})[ ./-]+(\d{1,2}|[a-z]{3,9})[ ./-]+(\d{4})$/i.exec(day) ?? [];
  return dayFirst && monthNext && yearLast
    ? { day: dayFirst, month: monthNext, year: yearLast }
    : { day, month, year };
}

const notADay = (message: string): Fault => ({ code: 'not-a-date', message, part: 'day' });

/**
 * The day that was typed, in three places or whole in the first; `YYYY-MM-DD`, null where nothing was typed.
 * @param ask what is said when only a part was typed; a day that no calendar has is named
 */
export function readDay(
  typed: Pick<Typed, 'one'>,
  ask = 'Give the day: day, month and year.',
): Read<string | null> {
  const { day, month, year } = partsOfDay(typed);
  if (!day && !month && !year) return { value: null };
  if (!month && !year && /^\d{1,2}$/.test(day)) return { fault: missing(ask, 'day') };
  const said = `${year}-${monthOf(month)}-${two(day)}`;
  if (isCalendarDate(said) && said >= firstDay) return { value: said };
  return { fault: notADay(noSuchDay(said) ?? ask) };
}

/** A day as it is typed in three places. */
export function typedDay(day: string | null): Record<string, string> {
  const [year = '', month = '', date = ''] = day?.split('-') ?? [];
  return { day: date.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}

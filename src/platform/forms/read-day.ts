import { isCalendarDate } from '../../protocol/calendar/index.ts';
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

/** A whole day typed into one place: 28/11/2026, 28.11.2026, 28 November 2026, 2026-11-28. */
function wholeDay(text: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  if (year && month && day) return `${year}-${two(month)}-${two(day)}`;
  const [, dayFirst, monthThen, yearLast] =
    /^(\d{1,2})[ ./-]+(\d{1,2}|[a-z]{3,9})[ ./-]+(\d{4})$/i.exec(text) ?? [];
  return dayFirst && monthThen && yearLast ? `${yearLast}-${monthOf(monthThen)}-${two(dayFirst)}` : '';
}

const notADay = (message: string): Fault => ({ code: 'not-a-date', message, part: 'day' });

/**
 * The day that was typed, in three places or whole in the first; `YYYY-MM-DD`, null where nothing was typed.
 * @param ask what is said when only a part was typed, or no day of the calendar
 */
export function readDay(
  typed: Pick<Typed, 'one'>,
  ask = 'Give the day: day, month and year.',
): Read<string | null> {
  const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((part) => typed.one(part).trim());
  if (!day && !month && !year) return { value: null };
  const said = month || year ? `${year}-${monthOf(month)}-${two(day)}` : wholeDay(day);
  if (!said && /^\d{1,2}$/.test(day)) return { fault: missing(ask, 'day') };
  return isCalendarDate(said) && said >= firstDay ? { value: said } : { fault: notADay(ask) };
}

/** A day as it is typed in three places. */
export function typedDay(day: string | null): Record<string, string> {
  const [year = '', month = '', date = ''] = day?.split('-') ?? [];
  return { day: date.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}

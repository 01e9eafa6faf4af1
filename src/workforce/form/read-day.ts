import { londonInstant } from '../../platform/clock/index.ts';
import { HearthError } from '../../platform/errors/index.ts';
import { type FormFields, one } from '../../platform/web/index.ts';
import { isCalendarDate } from '../../protocol/index.ts';

/**
 * The day in the three parts of a form, `YYYY-MM-DD`.
 * @throws HearthError naming the field, when there is none or it is no day of the calendar
 */
export function readDay(form: FormFields, name: string): string {
  const part = (suffix: string, length: number): string =>
    one(form, `${name}-${suffix}`).trim().padStart(length, '0');
  const empty = ['day', 'month', 'year'].every((suffix) => one(form, `${name}-${suffix}`).trim() === '');
  const day = [part('year', 4), part('month', 2), part('day', 2)].join('-');
  if (empty) throw new HearthError('missing', 'Give the day: day, month and year.', name);
  if (!isCalendarDate(day))
    throw new HearthError('not-a-date', 'That is no day. Write it as 27 3 2026.', name);
  return day;
}

/**
 * The moment in a form: a day in its three parts, and a time of day in London.
 * @throws HearthError naming the field
 */
export function readMoment(form: FormFields, name: string): Date {
  const day = readDay(form, name);
  const time = one(form, `${name}-time`).trim().replace('.', ':').padStart(5, '0');
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
    throw new HearthError('missing', 'Give the time as it is on the clock, such as 14:30.', `${name}-time`);
  }
  return londonInstant(day, time);
}

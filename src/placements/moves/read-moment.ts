import { londonInstant } from '../../platform/clock/index.ts';
import { HearthError } from '../../platform/errors/index.ts';
import { type FormFields, one } from '../../platform/web/index.ts';
import { isCalendarDate } from '../../protocol/index.ts';
import { readDay } from './where/read-where.ts';

/**
 * The moment in a form: a day in its three parts, and a time of day in London.
 * @throws HearthError naming the field
 */
export function readMoment(form: FormFields, name: string): Date {
  const day = readDay(form, name);
  const time = one(form, `${name}-time`).trim().padStart(5, '0');
  if (!isCalendarDate(day)) {
    throw new HearthError(day ? 'not-a-date' : 'missing', 'Give the day: day, month and year.', name);
  }
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
    throw new HearthError('missing', 'Give the time as it is on the clock, such as 14:30.', `${name}-time`);
  }
  return londonInstant(day, time);
}

import { HearthError } from '../../platform/errors/index.ts';
import { type FormFields, one } from '../../platform/web/index.ts';
import { isCalendarDate } from '../../protocol/index.ts';
import { onTheClock } from './wall-clock.ts';

const padded = (text: string): string => text.trim().padStart(2, '0');

/** The day in a form, in its three parts; empty when nothing of it was written. Not checked. */
export function readDay(form: FormFields, name: string): string {
  const part = (suffix: string): string => one(form, `${name}-${suffix}`).trim();
  if (!part('day') && !part('month') && !part('year')) return '';
  return [part('year'), padded(part('month')), padded(part('day'))].join('-');
}

/** A time of day as people type it in a hurry: 2:05, 02.05, 0205. Empty where it is none. */
export function readTime(text: string): string {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:. ]?(\d{2})$/.exec(text.trim()) ?? [];
  return hours !== '' && Number(hours) < 24 && Number(minutes) < 60 ? `${padded(hours)}:${minutes}` : '';
}

/**
 * The moment of a day and a time on the clocks of London, not after now.
 * @param which in the hour that clocks show twice: `first` or `second`
 * @throws HearthError naming the field: the day, its `-time`, or its `-which`
 */
function momentOf(
  { day, time, which }: { day: string; time: string; which: string },
  name: string,
  now: Date,
): Date {
  if (!isCalendarDate(day)) {
    throw new HearthError(day ? 'not-a-date' : 'missing', 'Give the day: day, month and year.', name);
  }
  const clock = readTime(time);
  if (!clock) {
    throw new HearthError('missing', 'Give the time as it is on the clock, such as 14:30.', `${name}-time`);
  }
  const found = onTheClock(day, clock);
  if (found.times === 'never') {
    const message = `There was no ${clock} that night: the clocks went forward. Give a time from 02:00.`;
    throw new HearthError('not-allowed', message, `${name}-time`);
  }
  if (found.times === 'twice' && which !== 'first' && which !== 'second') {
    const message = `The clocks showed ${clock} twice that night. Say which of the two it was.`;
    throw new HearthError('missing', message, `${name}-which`);
  }
  const at = found.times === 'once' ? found.at : which === 'first' ? found.first : found.second;
  if (at > now) throw new HearthError('in-the-future', 'That is after now. Give an earlier time.', name);
  return at;
}

/**
 * The moment in a form: a day in its three parts, a time of day in London, and which of two where clocks show it twice.
 * @throws HearthError naming the field
 */
export function readMoment(form: FormFields, name: string, now: Date): Date {
  const [time, which] = [one(form, `${name}-time`), one(form, `${name}-which`)];
  return momentOf({ day: readDay(form, name), time, which }, name, now);
}

/** The same where it may be left out: null when neither a day nor a time was written. */
export function readMomentIfAny(form: FormFields, name: string, now: Date): Date | null {
  return readDay(form, name) || one(form, `${name}-time`).trim() ? readMoment(form, name, now) : null;
}

import { dayInWords, londonDate, londonTime } from '../../platform/clock/index.ts';

/** By when something is due, as people say it: what is due when a day begins is due before that day. */
export function dueInWords(due: Date | null): string {
  if (due === null) return 'no clock';
  const time = londonTime(due);
  return time.endsWith('00:00') ? `before ${dayInWords(londonDate(due))}` : `by ${time}`;
}

import { londonDate, londonTime } from './london.ts';

/** What the clocks of London made of a day and a time: once, twice in the night they go back, never where they go forward. */
export type OnTheClock =
  | { readonly times: 'once'; readonly at: Date }
  | { readonly times: 'twice'; readonly first: Date; readonly second: Date }
  | { readonly times: 'never' };

const hour = 3_600_000;

/** Day and time as London clocks show them, `YYYY-MM-DD HH:MM`. */
const shown = (instant: Date): string => `${londonDate(instant)} ${londonTime(instant).slice(-5)}`;

/**
 * The instants at which London clocks show this.
 * @param day `YYYY-MM-DD`
 * @param time `HH:MM`
 */
export function onTheClock(day: string, time: string): OnTheClock {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const [first, second] = [wall - hour, wall]
    .map((instant) => new Date(instant))
    .filter((at) => shown(at) === `${day} ${time}`);
  if (first === undefined) return { times: 'never' };
  return second === undefined ? { times: 'once', at: first } : { times: 'twice', first, second };
}

/** Which of the two an instant is, in the hour that clocks show twice; null at any other time. */
export function whichTime(instant: Date): 'first' | 'second' | null {
  const found = onTheClock(londonDate(instant), londonTime(instant).slice(-5));
  if (found.times !== 'twice') return null;
  return instant.getTime() - found.first.getTime() < hour ? 'first' : 'second';
}

/** What is said of each of the two. */
export const whichInWords = {
  first: 'The first time: before the clocks went back',
  second: 'The second time: after the clocks went back',
} as const;

/** A moment as people read it, plain also in the hour that comes twice. */
export function momentInWords(instant: Date): string {
  const which = whichTime(instant);
  const said = which === 'first' ? ' (before the clocks went back)' : ' (after the clocks went back)';
  return `${londonTime(instant)}${which ? said : ''}`;
}

/** How long it is between two moments, in hours and minutes that have really passed. */
export function howLong(from: Date, to: Date): string {
  const minutes = Math.max(0, Math.floor((to.getTime() - from.getTime()) / 60_000));
  const parts = [
    [Math.floor(minutes / 1440), 'day'],
    [Math.floor((minutes % 1440) / 60), 'hour'],
    [minutes % 60, 'minute'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).slice(0, 2);
  if (said.length === 0) return 'less than a minute';
  return said.map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`).join(' ');
}

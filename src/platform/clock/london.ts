import { isCalendarDate } from '../../protocol/calendar/index.ts';

/** What time it is. Passed in everywhere, so that tests, replays and the demo can say. */
export type Clock = () => Date;

/** Makes identifiers. Passed in, so that the demo is the same every time. */
export type NewId = () => string;

const londonDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The Europe/London calendar date of an instant, `YYYY-MM-DD`. Dates of practice are London dates. */
export function londonDate(instant: Date): string {
  return londonDay.format(instant);
}

const londonParts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

/** An instant as people in London read it: "3 March 2026 at 02:15". */
export function londonTime(instant: Date): string {
  const parts = Object.fromEntries(
    londonParts.formatToParts(instant).map(({ type, value }) => [type, value]),
  );
  return `${parts.day} ${parts.month} ${parts.year} at ${parts.hour}:${parts.minute}`;
}

const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A calendar date as people read it: "3 March 2026". */
export function dayInWords(day: string): string {
  return dayFormat.format(new Date(`${day}T00:00:00Z`));
}

/** What is said of a day that no calendar has, such as 2026-02-31; null for one that is there, and for what is no day. */
export function noSuchDay(written: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written) ?? [];
  if (!year || !month || !day || isCalendarDate(written)) return null;
  const first = `${year}-${month}-01`;
  const said = isCalendarDate(first)
    ? `${Number(day)} ${dayInWords(first).slice(2)}`
    : `${Number(day)}/${Number(month)}/${year}`;
  return `${said} is not a date.`;
}

const londonWall = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/**
 * The instant at which London clocks show this date and time. In the hour that the clocks repeat in autumn the first
 * is taken; a time in the hour that spring leaves out becomes the time an hour later.
 * @param day `YYYY-MM-DD`
 * @param time `HH:MM`
 */
export function londonInstant(day: string, time: string): Date {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const shown = (instant: number): number => {
    const parts = Object.fromEntries(
      londonWall.formatToParts(instant).map(({ type, value }) => [type, value]),
    );
    return Date.parse(`${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:00Z`);
  };
  const hour = 3_600_000;
  const found = [wall - hour, wall].find((candidate) => shown(candidate) === wall);
  return new Date(found ?? wall);
}

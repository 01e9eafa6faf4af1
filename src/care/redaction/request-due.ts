import { daysBetween, isCalendarDate } from '../../protocol/index.ts';

/** The same day of the month so many months later; where the month has no such day, its last. */
function sameDayOrLast(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const index = year * 12 + month - 1 + months;
  const start = `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
  for (let last = date; last > 28; last -= 1) {
    if (isCalendarDate(`${start}-${last}`)) return `${start}-${last}`;
  }
  return `${start}-${String(Math.min(date, 28)).padStart(2, '0')}`;
}

/** What the clock of a request for one's own data counts from. */
export interface RequestClock {
  /** The day it was received, `YYYY-MM-DD`. */
  readonly receivedOn: string;
  /** The day on which whoever asks had shown who they are, or what they ask for was made clear; null when not asked. */
  readonly clearOn?: string | null;
  /** Whether it was extended by two months, because it is complex or there are several. */
  readonly extended?: boolean;
}

/**
 * The last day on which a request for one's own data is answered in time (guidance G-83; UK GDPR Article 12(3)): one
 * calendar month after it was received, or after it was clear who asks and what for, if that was later; three when
 * extended. Where the month has no such day it is the last of the month. A weekend does not make it later: our reading
 * is the stricter one.
 */
export function requestDue({ receivedOn, clearOn, extended }: RequestClock): string {
  const from = clearOn && daysBetween(receivedOn, clearOn) > 0 ? clearOn : receivedOn;
  return sameDayOrLast(from, extended ? 3 : 1);
}

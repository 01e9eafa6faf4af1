import { londonDate, londonInstant } from '../../platform/clock/index.ts';
import { addDays } from '../../protocol/index.ts';

/** Quiet hours by London clocks: from the first to the second nobody's telephone rings. */
const quietFrom = '22:00';
const quietUntil = '07:00';

/**
 * When the quiet hours end in which an instant lies; null when it lies in none.
 * @param at an instant; the hours are those of London clocks, on the two nights on which they change too
 */
export function quietEnd(at: Date): Date | null {
  const today = londonDate(at);
  const morning = londonInstant(today, quietUntil);
  if (at < morning) return morning;
  return at >= londonInstant(today, quietFrom) ? londonInstant(addDays(today, 1), quietUntil) : null;
}

/**
 * The first moment at which a message may leave.
 * @param due when the clock ends that it is about; null where it hangs on none. What is due before the quiet hours end
 *   does not wait for their end: a clock forbids it.
 */
export function notBefore(at: Date, due: Date | null): Date {
  const end = quietEnd(at);
  return end === null || (due !== null && due <= end) ? at : end;
}

const aDay = 86_400_000;

/** Whether London offices are open: Monday to Friday from nine to five. */
export function officeIsOpen(at: Date): boolean {
  const day = londonDate(at);
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday > 0 && weekday < 6 && at >= londonInstant(day, '09:00') && at < londonInstant(day, '17:00');
}

/** When the offices open next after an instant, or have opened if they are open. */
export function nextOffice(at: Date): Date {
  if (officeIsOpen(at)) return at;
  for (let days = 0; days < 4; days += 1) {
    const opens = londonInstant(addDays(londonDate(at), days), '09:00');
    if (opens > at && officeIsOpen(opens)) return opens;
  }
  return new Date(at.getTime() + aDay);
}

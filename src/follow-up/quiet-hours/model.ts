import { londonDate, londonInstant, officeHours } from '../../platform/clock/index.ts';
import { addDays, isWorkingDay, workingDaysAfter } from '../../protocol/index.ts';

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

const opening = (day: string): Date => londonInstant(day, officeHours.opens);
const closing = (day: string): Date => londonInstant(day, officeHours.closes);

/** Whether London offices are open: on working days from nine to five. */
export function officeIsOpen(at: Date): boolean {
  const day = londonDate(at);
  return isWorkingDay(day) && at >= opening(day) && at < closing(day);
}

/** When the offices open next after an instant. */
export function nextOffice(at: Date): Date {
  const day = londonDate(at);
  return isWorkingDay(day) && at < opening(day) ? opening(day) : opening(workingDaysAfter(day, 1));
}

/** When the offices closed last before an instant, or close today if they are open. */
export function lastClosing(at: Date): Date {
  let day = londonDate(at);
  while (!isWorkingDay(day) || at < opening(day)) day = addDays(day, -1);
  return closing(day);
}

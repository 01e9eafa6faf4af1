import { holidaysNotCounted, workingDaysAfter } from '../../protocol/calendar/index.ts';
import { londonDate, londonInstant } from './london.ts';

/** From when until when London offices are open on a working day. */
export const officeHours = { opens: '09:00', closes: '17:00' } as const;

/** How long a clock runs: so many hours, or so many working days where the text counts in them. */
interface ClockLength {
  readonly hours: number;
  readonly workingDays?: number;
}

/** The instant so many hours after another; before it where they are negative. */
export function hoursAfter(from: Date, hours: number): Date {
  return new Date(from.getTime() + hours * 3_600_000);
}

/** How many hours lie from one instant to another. */
export function hoursBetween(from: Date, until: Date): number {
  return (until.getTime() - from.getTime()) / 3_600_000;
}

/**
 * When the offices close on the working day that is so many working days after a day, which is not counted itself.
 * @param day `YYYY-MM-DD` in London
 * @param count one or more
 */
export function endOfWorkingDay(day: string, count: number): Date {
  return londonInstant(workingDaysAfter(day, count), officeHours.closes);
}

/** When a clock ends that began at an instant. */
export function clockEnd({ hours, workingDays }: ClockLength, from: Date): Date {
  return workingDays === undefined ? hoursAfter(from, hours) : endOfWorkingDay(londonDate(from), workingDays);
}

/** The basis of a clock as it is kept with what is due: it says so where bank holidays could not be left out. */
export function clockBasis(
  clock: { readonly basis: string; readonly workingDays?: number },
  end: Date,
): string {
  const uncounted = clock.workingDays === undefined ? null : holidaysNotCounted(londonDate(end));
  return uncounted === null ? clock.basis : `${clock.basis}; ${uncounted}`;
}

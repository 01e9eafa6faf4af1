import { dayInWords } from '../../../platform/clock/index.ts';
import type { ErrorCode } from '../../../platform/errors/index.ts';
import { addDays, isCalendarDate } from '../../../protocol/index.ts';
import type { Stay } from '../register/placements.ts';

/** How many days ahead a move can be recorded. */
export const daysAhead = 30;

/** What is wrong with the day of a move; null when nothing is. Days are London dates. */
export function wrongWithDay(
  from: string,
  { last, bornOn, today }: { last: Stay | undefined; bornOn: string; today: string },
): { readonly code: ErrorCode; readonly message: string } | null {
  if (!isCalendarDate(from)) {
    return { code: 'not-a-date', message: 'Give the day of the move: day, month and year.' };
  }
  const latest = addDays(today, daysAhead);
  if (from > latest) {
    const message = `You can record a move up to ${daysAhead} days ahead: until ${dayInWords(latest)}.`;
    return { code: 'in-the-future', message };
  }
  if (from < bornOn) return { code: 'not-allowed', message: 'That day is before they were born.' };
  if (last && from <= last.from_day) {
    const message = `They came to ${last.setting_name} on ${dayInWords(last.from_day)}. Give a later day.`;
    return { code: 'not-allowed', message };
  }
  return null;
}

/** A move that lies further ahead than tomorrow leaves time to tell people: it is no emergency. */
export function leavesTime(from: string, today: string): boolean {
  return from > addDays(today, 1);
}

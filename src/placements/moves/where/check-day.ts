import { dayInWords } from '../../../platform/clock/index.ts';
import { addDays, isCalendarDate } from '../../../protocol/index.ts';
import type { Stay } from '../register/placements.ts';

/** How many days ahead a move can be recorded. */
export const daysAhead = 30;

/** What is wrong with the day of a move; null when nothing is. Days are London dates. */
export function wrongWithDay(
  from: string,
  { last, bornOn, today }: { last: Stay | undefined; bornOn: string; today: string },
): string | null {
  if (!isCalendarDate(from)) return 'Give the day of the move: day, month and year.';
  const latest = addDays(today, daysAhead);
  if (from > latest) return `A move is recorded up to ${daysAhead} days ahead: until ${dayInWords(latest)}.`;
  if (from < bornOn) return 'That day lies before they were born.';
  if (last && from <= last.from_day) {
    return `They came to ${last.setting_name} on ${dayInWords(last.from_day)}. Give a later day.`;
  }
  return null;
}

/** A move that lies further ahead than tomorrow leaves time to tell people: it is no emergency. */
export function leavesTime(from: string, today: string): boolean {
  return from > addDays(today, 1);
}

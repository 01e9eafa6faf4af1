import { dayInWords, noSuchDay } from '../../platform/clock/index.ts';
import { Refusal } from '../../platform/errors/index.ts';
import { isCalendarDate } from '../../protocol/index.ts';

/**
 * The day that is asked about; today when none is.
 * @throws Refusal naming the field `on`, for a value that is not a day, a day to come, or one before the birth
 */
export function askedDay(asked: string, dateOfBirth: string, today: string): string {
  const day = asked.trim();
  if (day === '') return today;
  if (!isCalendarDate(day)) {
    const said = [noSuchDay(day), 'Give a real date, written YYYY-MM-DD.'].filter(Boolean).join(' ');
    throw new Refusal('not-a-date', said, 'on');
  }
  if (day > today) throw new Refusal('in-the-future', 'Give today or an earlier day.', 'on');
  if (day < dateOfBirth) {
    throw new Refusal('out-of-range', `Give a day from ${dayInWords(dateOfBirth)} on.`, 'on');
  }
  return day;
}

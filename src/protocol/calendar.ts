const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const aDay = 86_400_000;
const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Whether the text is a real day of the calendar written `YYYY-MM-DD` (29 February only in leap years; no year 0). */
export function isCalendarDate(text: string): boolean {
  const match = shape.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day so many days later (earlier when negative). Days are `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * aDay).toISOString().slice(0, 10);
}

/** How many days lie from one day to another: 0 for the same day, negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / aDay);
}

/** The same day of the month so many months later; where the month has no such day, the first of the next. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const index = year * 12 + month - 1 + months;
  const sameDay = `${Math.floor(index / 12)}-${twoDigits((index % 12) + 1)}-${twoDigits(date)}`;
  if (isCalendarDate(sameDay)) return sameDay;
  const next = index + 1;
  return `${Math.floor(next / 12)}-${twoDigits((next % 12) + 1)}-01`;
}

/** The day on which somebody reaches an age in years. Born on 29 February: 1 March in other years. */
export function birthday(dateOfBirth: string, age: number): string {
  return addMonths(dateOfBirth, age * 12);
}

/**
 * Age in whole years on a day. Somebody born on 29 February has their birthday on 1 March in other years.
 * @param dateOfBirth `YYYY-MM-DD`
 * @param on `YYYY-MM-DD`
 */
export function ageOn(dateOfBirth: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
  return on.slice(5) < dateOfBirth.slice(5) ? years - 1 : years;
}

const shape = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})\s*$/;
const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The length of a month, 1 to 12, in a year. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * Reads a date of the return. Strict: day, month and a year of four digits with slashes, and a day that the calendar
 * has. Nothing is guessed, so 31/02/2025, 3/13/2025 and 01/04/25 are no dates.
 * @param text as supplied
 * @returns the day as `YYYY-MM-DD`, or null
 */
export function readDay(text: string | null): string | null {
  const match = text === null ? null : shape.exec(text);
  if (!match) return null;
  const [day, month, year] = match.slice(1).map(Number) as [number, number, number];
  if (year < 1800 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** A day as the return writes it: `DD/MM/YYYY`. */
export function writeDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}

const length = 86_400_000;

/** The calendar day so many days later, or earlier for a negative number. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * length).toISOString().slice(0, 10);
}

/** The days from one calendar day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / length);
}

/** The calendar day so many years later. */
export function addYears(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0');
  return day.endsWith('-02-29') ? `${year}-02-28` : `${year}${day.slice(4)}`;
}

/** The instant so many hours later. */
export function addHours(instant: Date, hours: number): Date {
  return new Date(instant.getTime() + Math.round(hours * 60) * 60_000);
}

/** The later of two calendar days. */
export const laterDay = (one: string, other: string): string => (one > other ? one : other);

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a real day of the calendar written `YYYY-MM-DD` (29 February only in leap years). */
export function isCalendarDate(text: string): boolean {
  const match = shape.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

import { harmless } from './harmless.ts';

/** A cell in quotation marks. What a spreadsheet would take for a formula is made text; a number is what it is. */
const cell = (value: string | number | null): string => {
  const text = typeof value === 'number' ? String(value) : harmless(value ?? '');
  return `"${text.replaceAll('"', '""')}"`;
};

/** A line of a table for a spreadsheet, with its end. */
export function csvLine(values: readonly (string | number | null)[]): string {
  return `${values.map(cell).join(',')}\r\n`;
}

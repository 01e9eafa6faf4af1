/** A cell in quotation marks. What a spreadsheet would take for a formula is made text. */
const cell = (value: string | null): string => {
  const text = value ?? '';
  return `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
};

/** A line of a table for a spreadsheet, with its end. */
export function csvLine(values: readonly (string | null)[]): string {
  return `${values.map(cell).join(',')}\r\n`;
}

import { CsvRecords } from '../csv/index.ts';
import { refused, type Sheet, SheetRows } from './sheet.ts';

const separators = [',', ';', '\t'] as const;

/** Text in UTF-8, in UTF-16 with its mark, or, where it is neither, in what Windows used to write. */
function decoded(bytes: Uint8Array): { text: string; wasWindows: boolean } {
  const [first, second] = bytes;
  const mark =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  try {
    return { text: new TextDecoder(mark ?? 'utf-8', { fatal: true }).decode(bytes), wasWindows: false };
  } catch {
    if (mark)
      throw refused('not-allowed', 'We could not read the letters in this file. Save it as "CSV UTF-8".');
    return { text: new TextDecoder('windows-1252').decode(bytes), wasWindows: true };
  }
}

/** What stands between the values: the sign of which the first line has most. */
function separatorOf(text: string): (typeof separators)[number] {
  const [line = ''] = text.slice(0, 10_000).split(/[\r\n]/, 1);
  const counted = separators.map((sign) => line.split(sign).length);
  return separators[counted.indexOf(Math.max(...counted))] ?? ',';
}

/**
 * Reads a table from a CSV file: with commas, semicolons or tabs, as programs for spreadsheets save it.
 * @throws Refusal at the field `file`
 */
export function readCsvSheet(bytes: Uint8Array): Sheet {
  const { text, wasWindows } = decoded(bytes);
  if (text.includes('\0')) throw refused('not-allowed', 'This is not a CSV or an XLSX file.');
  const rows = new SheetRows();
  const records = new CsvRecords(separatorOf(text));
  const add = ({
    row,
    values,
    quoteNotClosed,
  }: {
    row: number;
    values: readonly string[];
    quoteNotClosed: boolean;
  }) => {
    if (quoteNotClosed)
      throw refused(
        'not-allowed',
        `Row ${row} begins a double quote that is never closed. Close it, and send the file again.`,
      );
    rows.add(row, values);
  };
  for (const record of records.push(text)) add(record);
  for (const record of records.end()) add(record);
  return { rows: rows.rows, wasWindows };
}

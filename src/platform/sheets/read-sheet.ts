import { readCsvSheet } from './read-csv-sheet.ts';
import { readXlsx } from './read-xlsx.ts';
import { refused, type Sheet } from './sheet.ts';

const beginsWith = (bytes: Uint8Array, ...first: readonly number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte);

/**
 * Reads a table that somebody made with a spreadsheet. What it is, is told by what stands in it, not by its name.
 * @throws Refusal at the field `file`
 */
export function readSheet(bytes: Uint8Array): Sheet {
  if (beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw refused(
      'not-allowed',
      'This is an old Excel file, or one with a password. Save it as XLSX without a password, or as CSV.',
    );
  const sheet = beginsWith(bytes, 0x50, 0x4b, 3, 4) ? readXlsx(bytes) : readCsvSheet(bytes);
  if (sheet.rows.length === 0)
    throw refused('missing', 'The file is empty. Its first row must name the columns.');
  return sheet;
}

import { CsvRecords } from '../../../platform/csv/index.ts';
import { Refusal } from '../../../platform/errors/index.ts';
import { decodeText } from '../../ssda903/read/decode-text.ts';

/** A list as it stands in its file: the names of its columns, and its lines. */
export interface ListRead {
  readonly header: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

/** No list of providers is longer, and none has more columns. */
const [mostLines, mostColumns] = [20_000, 60];
const longestCell = 1000;

async function* inOne(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield bytes;
}

/** What stands above the table, such as a title: a line with fewer than three cells that are filled in. */
const isAbove = (cells: readonly string[]): boolean => cells.filter((cell) => cell.trim() !== '').length < 3;

/** Names of columns, each once: a second "Name" is "Name (2)". */
function columnNames(cells: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, index) => {
    const name = cell.trim().replace(/\s+/g, ' ').slice(0, 100) || `Column ${index + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/**
 * Reads a list of providers from a CSV file: the first line with several columns names them.
 * @throws Refusal at `file`, where it is no such list or too long
 */
export async function readList(bytes: Uint8Array): Promise<ListRead> {
  const records = new CsvRecords();
  let header: string[] | null = null;
  const lines: (readonly string[])[] = [];
  const take = (values: readonly string[], quoteNotClosed: boolean): void => {
    if (quoteNotClosed)
      throw new Refusal(
        'not-allowed',
        'A double quote in the file is never closed. Save it as CSV again.',
        'file',
      );
    if (values.every((cell) => cell.trim() === '')) return;
    if (header === null) {
      if (isAbove(values)) return;
      if (values.length > mostColumns)
        throw new Refusal('out-of-range', `The list has more than ${mostColumns} columns.`, 'file');
      header = columnNames(values);
      return;
    }
    if (lines.length >= mostLines)
      throw new Refusal(
        'out-of-range',
        `The list has more than ${mostLines.toLocaleString('en-GB')} lines.`,
        'file',
      );
    lines.push(
      values.slice(0, mostColumns + 1).map((cell) => cell.replaceAll('\0', '').slice(0, longestCell)),
    );
  };
  for await (const text of decodeText(inOne(bytes)))
    for (const { values, quoteNotClosed } of records.push(text)) take(values, quoteNotClosed);
  for (const { values, quoteNotClosed } of records.end()) take(values, quoteNotClosed);
  if (header === null || lines.length === 0)
    throw new Refusal(
      'missing',
      'There is no list in this file. It must have a line that names the columns, and a line for each home.',
      'file',
    );
  return { header, lines };
}

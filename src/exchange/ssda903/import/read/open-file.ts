import { createReadStream } from 'node:fs';
import { CsvRecords } from '../../../../platform/csv/index.ts';
import { Refusal } from '../../../../protocol/refusal.ts';
import type { TableName } from '../../files/file-of-return.ts';
import { recogniseFile } from '../../files/recognise-file.ts';
import { decodeText } from '../../read/decode-text.ts';
import { readCsv } from '../../read/read-csv.ts';
import { readXml } from '../../read/read-xml.ts';
import type { Batches } from '../../read/supplied-row.ts';

/** Rows that are stored with one statement. */
const rowsAtATime = 2000;

/** A file of the return, recognised by what stands in it. */
export interface OpenFile {
  /** The table of a CSV file; null for the XML form, which holds all of them. */
  readonly table: TableName | null;
  /** Reads it from the beginning. */
  rows(): Batches;
}

async function firstRecord(path: string): Promise<readonly string[] | 'xml'> {
  const records = new CsvRecords();
  let isFirst = true;
  for await (const text of decodeText(createReadStream(path))) {
    if (isFirst && text.trimStart().startsWith('<')) return 'xml';
    isFirst = isFirst && text.trim() === '';
    for (const { values } of records.push(text)) return values;
  }
  for (const { values } of records.end()) return values;
  throw new Refusal('missing', 'The file is empty: the first line must name the columns.', 'file');
}

/**
 * Opens a file of the return. Its name does not matter.
 * @throws Refusal when it is no file of the return
 */
export async function openFile(path: string): Promise<OpenFile> {
  const first = await firstRecord(path);
  const options = { batch: rowsAtATime };
  if (first === 'xml') return { table: null, rows: () => readXml(createReadStream(path), options) };
  return { table: recogniseFile(first).table, rows: () => readCsv(createReadStream(path), options) };
}

import { type CsvRecord, CsvRecords } from '../../../platform/csv/index.ts';
import { Refusal } from '../../../protocol/refusal.ts';
import type { FileOfReturn } from '../files/file-of-return.ts';
import { columnName, recogniseFile } from '../files/recognise-file.ts';
import { decodeText } from './decode-text.ts';
import { type Batches, type Bytes, type RowFault, type SuppliedRow, usualBatch } from './supplied-row.ts';

/** The records of the file, those of each piece together. */
async function* recordsOf(bytes: Bytes): AsyncGenerator<readonly CsvRecord[], void, undefined> {
  const records = new CsvRecords();
  for await (const text of decodeText(bytes)) yield [...records.push(text)];
  yield [...records.end()];
}

function faultOf({ values, quoteNotClosed }: CsvRecord, columns: number): RowFault | null {
  if (quoteNotClosed) {
    return {
      code: 'quote-not-closed',
      message: 'A double quote in this row is never closed, so the rest of the file was read as one value.',
      supplied: values,
    };
  }
  if (values.length === columns) return null;
  const [code, words] =
    values.length < columns
      ? (['too-few-values', 'too few'] as const)
      : (['too-many-values', 'too many'] as const);
  return {
    code,
    message: `This row has ${words} values: ${values.length} where the file has ${columns} columns.`,
    supplied: values,
  };
}

function rowOf(file: FileOfReturn, columns: readonly string[], record: CsvRecord, row: number): SuppliedRow {
  const values: Record<string, string | null> = {};
  for (const [index, column] of columns.entries()) values[column] = record.values[index] || null;
  return { file: file.table, row, values, fault: faultOf(record, columns.length) };
}

/**
 * Reads a CSV file of the return row by row; however large the file, only a batch is held.
 * @param bytes the file as it arrives: UTF-8 or UTF-16, lines ended in any way
 * @param options `year` refuses a file which that return year does not have; `batch` is the number of rows at a time
 * @returns batches of rows in the order of the file; rows with too many or too few values are among them, marked
 * @throws Refusal when the columns are those of no file, the encoding is unknown, or there is not even a first line
 */
export async function* readCsv(
  bytes: Bytes,
  options: { readonly year?: number; readonly batch?: number } = {},
): Batches {
  const size = options.batch ?? usualBatch;
  let file: FileOfReturn | null = null;
  let columns: readonly string[] = [];
  let count = 0;
  let batch: SuppliedRow[] = [];
  for await (const records of recordsOf(bytes)) {
    for (const record of records) {
      if (!file) {
        file = recogniseFile(record.values, options.year);
        columns = record.values.map(columnName);
        continue;
      }
      batch.push(rowOf(file, columns, record, count));
      count += 1;
      if (batch.length < size) continue;
      yield batch;
      batch = [];
    }
  }
  if (!file) throw new Refusal('missing', 'The file is empty: the first line must name the columns.', 'file');
  if (batch.length > 0) yield batch;
}

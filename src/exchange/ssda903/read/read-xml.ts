import type { TableName } from '../files/file-of-return.ts';
import { decodeText } from './decode-text.ts';
import { type Batches, type Bytes, type SuppliedRow, usualBatch } from './supplied-row.ts';
import { XmlChildren } from './xml-children.ts';

/**
 * Reads the XML form of the return child by child; however large the file, only a batch is held. The rows are those
 * that the CSV files would hold, counted for each table by itself.
 * @param bytes the file as it arrives: UTF-8 or UTF-16
 * @param options `batch` is the number of rows from which a batch is given; a child is never split
 * @throws Refusal when the file is not well-formed, is no return, or one child is larger than a child can be
 */
export async function* readXml(bytes: Bytes, options: { readonly batch?: number } = {}): Batches {
  const size = options.batch ?? usualBatch;
  const counts = new Map<TableName, number>();
  const children = new XmlChildren();
  let batch: SuppliedRow[] = [];
  for await (const text of decodeText(bytes)) {
    for (const rows of children.push(text)) {
      for (const row of rows) {
        const count = counts.get(row.file) ?? 0;
        counts.set(row.file, count + 1);
        batch.push({ ...row, row: count });
      }
      if (batch.length < size) continue;
      yield batch;
      batch = [];
    }
  }
  children.end();
  if (batch.length > 0) yield batch;
}

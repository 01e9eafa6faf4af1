import { csvLine } from '../csv/index.ts';
import type { Table } from './list.ts';

/** The mark by which a spreadsheet knows that what follows is UTF-8. */
const mark = '\uFEFF';

/** A table as CSV. */
export function asCsv({ head, rows, note }: Table): Uint8Array {
  const lines = [head, ...rows, ...(note ? [[note]] : [])].map(csvLine);
  return new TextEncoder().encode(mark + lines.join(''));
}

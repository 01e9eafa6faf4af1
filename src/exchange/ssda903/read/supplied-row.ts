import type { TableName } from '../files/file-of-return.ts';

/** What is wrong with the shape of a row. The row is kept; `supplied` holds every value as it stood. */
export interface RowFault {
  readonly code: 'too-few-values' | 'too-many-values' | 'quote-not-closed' | 'unknown-field';
  readonly message: string;
  readonly supplied: readonly string[];
}

/** A row exactly as supplied: nothing is trimmed, put in capitals or mended. An empty value is null. */
export interface SuppliedRow {
  readonly file: TableName;
  /** Counted from 0 for the first row of data of its table. */
  readonly row: number;
  readonly values: Readonly<Record<string, string | null>>;
  readonly fault: RowFault | null;
}

/** How the rows come: a few hundred at a time, so that a file of any size fits. */
export type Batches = AsyncGenerator<readonly SuppliedRow[], void, undefined>;

/** What a reader takes: the bytes of a file as they arrive. A Node stream is one. */
export type Bytes = AsyncIterable<Uint8Array>;

/** Rows in a batch unless the caller says otherwise. */
export const usualBatch = 500;

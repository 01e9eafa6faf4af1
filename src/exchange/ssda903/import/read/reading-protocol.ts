import type { RefusalBody } from '../../../../protocol/refusal.ts';
import type { TableName } from '../../files/file-of-return.ts';
import type { SuppliedRow } from '../../read/supplied-row.ts';

/** What the thread that reads is asked: what a file is, or its next rows. */
export interface Question {
  readonly ask: 'table' | 'rows';
  readonly path: string;
}

/** What it answers. No rows are the end of the file. */
export type Answer =
  | { readonly table: TableName | null }
  | { readonly rows: readonly SuppliedRow[] | null }
  | { readonly refused: RefusalBody }
  | { readonly isGone: true };

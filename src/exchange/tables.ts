import './tables.generated.ts';
import type { ValueIn } from '../platform/database/tables.ts';
import type { Came } from './provider-register/list/list.ts';
import type { Mapping } from './provider-register/our-columns.ts';

/** What an import stopped at: a code of the catalogue, and words for whoever sent the files. */
export interface ImportFault {
  readonly code: string;
  readonly message: string;
  /** The name of the file, where it lies in one. */
  readonly file: string | null;
}

/** What the database does not know of these columns. */
export interface Columns {
  'provider_list.mapping': Mapping;
  'provider_list.came': Came;
  'return_import.counts': Readonly<Record<string, number>>;
  'return_import.fault': ImportFault;
  'return_row.supplied': Readonly<Record<string, string | null>>;
}

/** Where an import stands: each is a stage that is done. `refused` and `abandoned` are ends, `committed` is the good one. */
export type ImportState = ValueIn<'return_import', 'state'>;

import './tables.generated.ts';
import type { Kept } from './idempotent.ts';

/** What the database does not know of these columns. */
export interface Columns {
  'idempotency_key.body': Kept;
}

import { sql, type Transaction } from 'kysely';
import { takeAwaySome } from '../../platform/database/index.ts';
import type { Tables } from '../../platform/database/tables.ts';

/** Ends numbers to which nobody agreed in time. */
export function endStarts(tx: Transaction<Tables>, now: Date): Promise<number> {
  return takeAwaySome(tx, 'young_account_act', sql`child_id is null and expires_at <= ${now}`);
}

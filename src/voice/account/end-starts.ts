import '../tables.ts';
import type { Transaction } from 'kysely';
import type { Tables } from '../../platform/database/tables.ts';

/** Ends numbers to which nobody agreed in time. */
export async function endStarts(tx: Transaction<Tables>, now: Date): Promise<void> {
  await tx
    .deleteFrom('young_account_act')
    .where('child_id', 'is', null)
    .where('expires_at', '<=', now)
    .execute();
}

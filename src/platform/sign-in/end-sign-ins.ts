import './tables.ts';
import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';

const days = (count: number, now: Date): Date => new Date(now.getTime() - count * 86_400_000);

/**
 * Ends sessions 30 days after they were over, resets a day after they were asked for, tries after 90 days, and what a
 * device was asked to sign when its time is over.
 */
export async function endSignIns(tx: Transaction<Tables>, now: Date): Promise<void> {
  await tx
    .deleteFrom('session')
    .where((row) => row.or([row('expires_at', '<', days(30, now)), row('revoked_at', '<', days(30, now))]))
    .execute();
  await tx.deleteFrom('passkey_ask').where('expires_at', '<=', now).execute();
  await tx.deleteFrom('account_reset').where('asked_at', '<', days(1, now)).execute();
  await tx.deleteFrom('sign_in_try').where('last_tried_at', '<', days(90, now)).execute();
}

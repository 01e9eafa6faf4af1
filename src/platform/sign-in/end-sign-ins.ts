import { sql, type Transaction } from 'kysely';
import { takeAwaySome } from '../database/index.ts';
import type { Tables } from '../database/tables.ts';

const days = (count: number, now: Date): Date => new Date(now.getTime() - count * 86_400_000);

/**
 * Ends sessions 30 days after they were over, resets and invitations eight days after they were asked for, tries after 90 days, and what a
 * device was asked to sign when its time is over.
 * @returns how many rows, of a batch of each
 */
export async function endSignIns(tx: Transaction<Tables>, now: Date): Promise<number> {
  return (
    (await takeAwaySome(tx, 'session', sql`expires_at < ${days(30, now)}`)) +
    (await takeAwaySome(tx, 'session', sql`revoked_at < ${days(30, now)}`)) +
    (await takeAwaySome(tx, 'passkey_ask', sql`expires_at <= ${now}`)) +
    (await takeAwaySome(tx, 'account_reset', sql`asked_at < ${days(8, now)}`)) +
    (await takeAwaySome(tx, 'sign_in_try', sql`last_tried_at < ${days(90, now)}`))
  );
}

import { sql, type Transaction } from 'kysely';
import { takeAwaySome } from '../database/index.ts';
import type { Tables } from '../database/tables.ts';
import { unsentFor } from './unsent.ts';

const days = (count: number, now: Date): Date => new Date(now.getTime() - count * 86_400_000);

/**
 * Ends forms that were kept a day after, those that somebody is writing when they have not written for thirty days, what is remembered of requests that were sent twice after two, and how many somebody
 * made in a minute after two minutes.
 */
export async function endKept(tx: Transaction<Tables>, now: Date): Promise<number> {
  return (
    (await takeAwaySome(tx, 'kept_form', sql`kind <> 'saved' and kept_at <= ${days(1, now)}`)) +
    (await takeAwaySome(tx, 'kept_form', sql`kind = 'saved' and kept_at <= ${days(unsentFor, now)}`)) +
    (await takeAwaySome(tx, 'idempotency_key', sql`made_at < ${days(2, now)}`)) +
    (await takeAwaySome(tx, 'request_count', sql`minute < ${new Date(now.getTime() - 120_000)}`))
  );
}

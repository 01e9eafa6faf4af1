import { sql, type Transaction } from 'kysely';
import { takeAwaySome } from '../../platform/database/index.ts';
import type { Tables } from '../../platform/database/tables.ts';

const days = (count: number, now: Date): Date => new Date(now.getTime() - count * 86_400_000);

/**
 * Ends what was asked of a second person and nobody answered in 30 days; an answer about an organisation or its people six
 * years after. One about a child is part of the child's record.
 */
export async function endAsks(tx: Transaction<Tables>, now: Date): Promise<number> {
  let ended = 0;
  for (const table of ['membership_ask', 'merger_ask', 'post_ask', 'sign_in_ask'])
    ended += await takeAwaySome(tx, table, sql`answered_at is null and asked_at < ${days(30, now)}`);
  for (const table of ['membership_ask', 'merger_ask', 'sign_in_ask'])
    ended += await takeAwaySome(tx, table, sql`answered_at < ${days(2192, now)}`);
  return ended;
}

import { sql, type Transaction } from 'kysely';
import { takeAwaySome } from '../database/index.ts';
import type { Tables } from '../database/tables.ts';

/** Ends counts of refusals two days after their hour: each hour counts anew. */
export function endRefusalCounts(tx: Transaction<Tables>, now: Date): Promise<number> {
  return takeAwaySome(tx, 'refusal_count', sql`hour < ${new Date(now.getTime() - 2 * 86_400_000)}`);
}

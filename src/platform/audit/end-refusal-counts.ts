import { sql, type Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';

/** Ends counts of refusals two days after their hour: each hour counts anew. */
export async function endRefusalCounts(tx: Transaction<Tables>, now: Date): Promise<void> {
  const since = new Date(now.getTime() - 2 * 86_400_000);
  await sql`delete from refusal_count where hour < ${since}`.execute(tx);
}

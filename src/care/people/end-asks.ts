import '../organisations/tables.ts';
import type { Transaction } from 'kysely';
import type { Tables } from '../../platform/database/tables.ts';

/** Asks that nobody answered for so many days are gone. */
const longestAsk = 30;

/** Ends what was asked of a second person, and that nobody answered in 30 days. */
export async function endAsks(tx: Transaction<Tables>, now: Date): Promise<void> {
  const since = new Date(now.getTime() - longestAsk * 86_400_000);
  for (const table of ['membership_ask', 'merger_ask', 'post_ask'] as const)
    await tx.deleteFrom(table).where('answered_at', 'is', null).where('asked_at', '<', since).execute();
}

import { sql, type Transaction } from 'kysely';
import { takeAwaySome } from '../../platform/database/index.ts';
import type { Tables } from '../../platform/database/tables.ts';

/** Ends messages 90 days after they left or were given up, and what other systems are told 90 days after it happened. */
export async function endMessages(tx: Transaction<Tables>, now: Date): Promise<number> {
  const since = new Date(now.getTime() - 90 * 86_400_000);
  return (
    (await takeAwaySome(tx, 'outgoing_message', sql`settled_at < ${since}`)) +
    (await takeAwaySome(tx, 'webhook_event', sql`happened_at < ${since}`))
  );
}

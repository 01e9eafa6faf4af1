import '../tables.ts';
import type { Transaction } from 'kysely';
import type { Tables } from '../../platform/database/tables.ts';

/** Ends messages 90 days after they left or were given up, and what other systems are told 90 days after it happened. */
export async function endMessages(tx: Transaction<Tables>, now: Date): Promise<void> {
  const since = new Date(now.getTime() - 90 * 86_400_000);
  await tx.deleteFrom('outgoing_message').where('settled_at', '<', since).execute();
  await tx.deleteFrom('webhook_event').where('happened_at', '<', since).execute();
}

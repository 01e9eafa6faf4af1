import '../sign-in/tables.ts';
import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';

const days = (count: number, now: Date): Date => new Date(now.getTime() - count * 86_400_000);

/** Ends forms that were kept a day after, and what is remembered of requests that were sent twice after two. */
export async function endKept(tx: Transaction<Tables>, now: Date): Promise<void> {
  await tx.deleteFrom('kept_form').where('kept_at', '<=', days(1, now)).execute();
  await tx.deleteFrom('idempotency_key').where('made_at', '<', days(2, now)).execute();
}

import './tables.ts';
import { sql } from 'kysely';
import type { HearthDatabase } from '../database/index.ts';
import type { Tables } from '../database/tables.ts';
import type { AuditKey } from './audit-keys.ts';
import { batchHash, beginning } from './batch-hash.ts';

/** At most this many events go into one batch. */
const batchSize = 1000;

/**
 * Seals the events that no batch holds yet, chained to the batch before. Events of transactions that are still open
 * are left for the next batch, so that ids never arrive behind the seal.
 * @param key null seals without one: in a demo on a server, and in tests
 * @returns how many events were sealed
 */
export async function sealAudit(
  database: HearthDatabase<Tables>,
  now: Date,
  key: AuditKey | null = null,
): Promise<number> {
  return database.asService(async (tx) => {
    await sql`select pg_advisory_xact_lock(7246001)`.execute(tx);
    await sql`select inside.hold_audit()`.execute(tx);
    const last = await tx
      .selectFrom('audit_batch')
      .selectAll()
      .orderBy('sequence', 'desc')
      .limit(1)
      .executeTakeFirst();
    const events = await tx
      .selectFrom('audit_event')
      .selectAll()
      .where('id', '>', last?.last_id ?? 0)
      .orderBy('id')
      .limit(batchSize)
      .execute();
    const first = events[0];
    const end = events.at(-1);
    if (!first || !end) return 0;
    const previous = last?.hash ?? beginning;
    await tx
      .insertInto('audit_batch')
      .values({
        sequence: (last?.sequence ?? 0) + 1,
        first_id: first.id,
        last_id: end.id,
        events: events.length,
        previous_hash: previous,
        hash: batchHash(previous, events, key),
        key_id: key?.id ?? null,
        sealed_at: now,
      })
      .execute();
    return events.length;
  });
}

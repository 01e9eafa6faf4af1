import './tables.ts';
import type { HearthDatabase } from '../database/index.ts';
import type { Tables } from '../database/tables.ts';
import { batchHash, beginning } from './batch-hash.ts';

/** What the check of the audit found. `faults` empty: nothing was changed, taken out or put in behind a seal. */
export interface AuditCheck {
  readonly batches: number;
  readonly events: number;
  readonly unsealed: number;
  readonly faults: readonly string[];
}

/** Walks every sealed batch in order and computes its hash again from the events as they now stand. */
export async function verifyAudit(database: HearthDatabase<Tables>): Promise<AuditCheck> {
  return database.asOwner(async (tx) => {
    const batches = await tx.selectFrom('audit_batch').selectAll().orderBy('sequence').execute();
    const faults: string[] = [];
    let previous = beginning;
    let after = 0;
    let total = 0;
    for (const [index, batch] of batches.entries()) {
      const name = `batch ${batch.sequence}`;
      if (batch.sequence !== index + 1) faults.push(`${name} stands where batch ${index + 1} should`);
      if (batch.previous_hash !== previous) faults.push(`${name} is not chained to the batch before it`);
      const events = await tx
        .selectFrom('audit_event')
        .selectAll()
        .where('id', '>', after)
        .where('id', '<=', batch.last_id)
        .orderBy('id')
        .execute();
      if (events.length !== batch.events)
        faults.push(`${name} sealed ${batch.events} events and now has ${events.length}`);
      if (batchHash(batch.previous_hash, events) !== batch.hash)
        faults.push(`${name} does not match its seal`);
      previous = batch.hash;
      after = batch.last_id;
      total += events.length;
    }
    const rest = await tx
      .selectFrom('audit_event')
      .select((eb) => eb.fn.countAll<string>().as('count'))
      .where('id', '>', after)
      .executeTakeFirstOrThrow();
    return { batches: batches.length, events: total, unsealed: Number(rest.count), faults };
  });
}

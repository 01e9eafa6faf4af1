import '../sign-in/tables.ts';
import './tables.ts';
import type { Selectable } from 'kysely';
import type { HearthDatabase } from '../database/index.ts';
import type { Tables } from '../database/tables.ts';
import type { AuditKey } from './audit-keys.ts';
import { batchHash, beginning, type SealedEvent } from './batch-hash.ts';
import type { AuditHead } from './heads.ts';

/** What the check of the audit found. `faults` empty: nothing was changed, taken out or put in behind a seal. */
export interface AuditCheck {
  readonly batches: number;
  readonly events: number;
  readonly unsealed: number;
  /** Batches from before there was a key: they are chained, and whoever has the database could chain them anew. */
  readonly withoutKey: number;
  readonly faults: readonly string[];
}

/** What is known of the audit outside the database. */
export interface KnownElsewhere {
  readonly keys?: readonly AuditKey[];
  /** Heads that were written down while it grew. */
  readonly heads?: readonly AuditHead[];
  /** How many events must be sealed at least. */
  readonly atLeast?: number | undefined;
}

type Batch = Selectable<Tables['audit_batch']>;

/** From when a key was made a service has a day to begin with it. */
const aDay = 24 * 3_600_000;

/** What is wrong with the seal of one batch. */
function faultsOfSeal(
  batch: Batch,
  events: readonly SealedEvent[],
  keys: readonly AuditKey[],
  wasKeyed: boolean,
): string[] {
  const name = `batch ${batch.sequence}`;
  const key = keys.find(({ id }) => id === batch.key_id) ?? null;
  if (batch.key_id && !key)
    return [`${name} is sealed with the key ${batch.key_id}, which is not among those given`];
  const begun = keys[0] && keys[0].madeAt.getTime() + aDay;
  const isLate = begun !== undefined && events.some(({ happened_at }) => happened_at.getTime() > begun);
  return [
    ...(!key && (wasKeyed || isLate) ? [`${name} is sealed without a key, though there was one`] : []),
    ...(batchHash(batch.previous_hash, events, key) === batch.hash
      ? []
      : [`${name} does not match its seal`]),
  ];
}

/** What was written down elsewhere and does not stand here. */
function faultsAgainst(
  { heads = [], atLeast = 0 }: KnownElsewhere,
  batches: readonly Batch[],
  total: number,
) {
  const lost = heads.flatMap(({ sequence, hash }) => {
    const batch = batches.find((one) => one.sequence === sequence);
    if (!batch) return [`batch ${sequence} was recorded elsewhere and is not here: the end was cut off`];
    return batch.hash === hash ? [] : [`batch ${sequence} is not the one that was recorded elsewhere`];
  });
  return total < atLeast
    ? [...lost, `${total} events are sealed, and there must be at least ${atLeast}`]
    : lost;
}

/** Walks every sealed batch in order and computes its hash again from the events as they now stand. */
export async function verifyAudit(
  database: HearthDatabase<Tables>,
  known: KnownElsewhere = {},
): Promise<AuditCheck> {
  return database.asService(async (tx) => {
    const batches = await tx.selectFrom('audit_batch').selectAll().orderBy('sequence').execute();
    const faults: string[] = [];
    let previous = beginning;
    let after = 0;
    let total = 0;
    let withoutKey = 0;
    for (const [index, batch] of batches.entries()) {
      const name = `batch ${batch.sequence}`;
      if (batch.sequence !== index + 1) faults.push(`${name} is where batch ${index + 1} should be`);
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
      faults.push(...faultsOfSeal(batch, events, known.keys ?? [], withoutKey < index));
      previous = batch.hash;
      after = batch.last_id;
      total += events.length;
      if (!batch.key_id) withoutKey += 1;
    }
    const rest = await tx
      .selectFrom('audit_event')
      .select((eb) => eb.fn.countAll<string>().as('count'))
      .where('id', '>', after)
      .executeTakeFirstOrThrow();
    const somebody = await tx.selectFrom('person_account').select('id').limit(1).executeTakeFirst();
    if (batches.length === 0 && somebody)
      faults.push(
        'no batch is sealed, though there are records: it was emptied, or the service has never run',
      );
    faults.push(...faultsAgainst(known, batches, total));
    return { batches: batches.length, events: total, unsealed: Number(rest.count), withoutKey, faults };
  });
}

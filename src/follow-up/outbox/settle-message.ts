import '../tables.ts';
import { sql } from 'kysely';
import type { HearthDatabase } from '../../platform/database/index.ts';
import type { Tables } from '../../platform/database/tables.ts';
import type { Carried } from '../../platform/notify/index.ts';
import { mostTries, restAfter } from './model.ts';
import type { InHand } from './take-messages.ts';

/** Who had the message in hand, when, and the chance by which one that failed comes back. */
export interface Settling {
  readonly lease: string;
  readonly carrier: string;
  readonly now: Date;
  readonly chance: () => number;
}

const free = { lease: null, lease_until: null };

/** What became of a message. */
export interface Settled {
  readonly message: Pick<InHand, 'id' | 'tries'>;
  readonly carried: Carried;
}

function changeFor({ message: { tries }, carried }: Settled, { carrier, now, chance }: Settling) {
  if (carried.outcome === 'never' || (carried.outcome === 'later' && tries >= mostTries)) {
    return { ...free, state: 'failed' as const, carrier, settled_at: now, error_code: carried.code };
  }
  if (carried.outcome === 'sent') throw new Error('what was sent is marked with the others');
  const rest = { ...free, state: 'waiting' as const, error_code: carried.code };
  return carried.outcome === 'later'
    ? { ...rest, not_before: new Date(now.getTime() + restAfter(tries, chance())) }
    : rest;
}

/**
 * Writes down what became of messages, in one go, for whoever still has them in hand: who has lost them changes nothing.
 * @returns how many of them were theirs
 */
export async function settleMessages(
  database: HearthDatabase<Tables>,
  settled: readonly Settled[],
  settling: Settling,
): Promise<number> {
  if (settled.length === 0) return 0;
  const { lease, carrier, now } = settling;
  const sent = settled.flatMap(({ message: { id }, carried }) =>
    carried.outcome === 'sent' ? [{ id, reference: carried.reference.slice(0, 200) }] : [],
  );
  return database.asService(async (tx) => {
    const { rows } = await sql<{ id: string }>`
      update outgoing_message o set state = 'sent', lease = null, lease_until = null, carrier = ${carrier},
        settled_at = ${now}, reference = s.reference, error_code = null
      from jsonb_to_recordset(${JSON.stringify(sent)}::jsonb) as s(id uuid, reference text)
      where o.id = s.id and o.lease = ${lease}::uuid returning o.id`.execute(tx);
    let theirs = rows.length;
    for (const one of settled.filter(({ carried }) => carried.outcome !== 'sent')) {
      const done = await tx
        .updateTable('outgoing_message')
        .set(changeFor(one, settling))
        .where('id', '=', one.message.id)
        .where('lease', '=', lease)
        .executeTakeFirst();
      theirs += Number(done.numUpdatedRows);
    }
    return theirs;
  });
}

/** Puts back what is still in hand, as if it had not been taken. */
export async function putBack(database: HearthDatabase<Tables>, lease: string): Promise<void> {
  await database.asService((tx) =>
    tx
      .updateTable('outgoing_message')
      .set({ ...free, state: 'waiting', tries: sql<number>`greatest(tries - 1, 0)` })
      .where('lease', '=', lease)
      .where('state', '=', 'sending')
      .execute(),
  );
}

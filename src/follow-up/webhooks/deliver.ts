import '../tables.ts';
import { sql } from 'kysely';
import type { Clock, NewId } from '../../platform/clock/index.ts';
import type { HearthDatabase } from '../../platform/database/index.ts';
import type { Tables } from '../../platform/database/tables.ts';
import { type Posted, postJson, type Reach } from '../../platform/notify/index.ts';
import { unseal } from '../../platform/secrets/index.ts';
import { restAfter } from '../outbox/model.ts';
import { signaturesOf } from './sign.ts';

/** What delivering needs. */
export interface Delivering {
  readonly database: HearthDatabase<Tables>;
  readonly secretsKey: string;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly chance: () => number;
  readonly isStopping?: () => boolean;
  readonly reach: Reach;
  /** Told why something was not delivered: for the log, and for nobody who chose the address. */
  readonly onFailure?: (subscriberId: string, code: string) => void;
}

const leaseLength = 60_000;
/** At most so many go to one subscriber in a round. */
const mostInARound = 500;
/** For so long one subscriber is served in a round, in milliseconds: the others wait no longer for one that is slow. */
const longestInARound = 30_000;

interface Taken {
  readonly id: string;
  readonly url: string;
  readonly failures: number;
}

/** Takes a subscriber for whom something waits; nobody else delivers to it meanwhile, so that the order holds. */
async function take(
  { database, clock }: Delivering,
  lease: string,
  not: readonly string[],
): Promise<Taken | undefined> {
  const now = clock();
  const { rows } = await database.asService((tx) =>
    sql<Taken>`
    with next as (
      select w.id from webhook_subscriber w
      where w.ended_at is null and w.id <> all (${[...not]}::uuid[]) and (w.held_until is null or w.held_until <= ${now})
        and (w.lease_until is null or w.lease_until <= ${now})
        and (select e.sequence from webhook_event e
          where e.subscriber_id between w.id and w.id and e.delivered_at is null
          order by e.subscriber_id, e.sequence limit 1) is not null
      order by w.id limit 1 for update of w skip locked)
    update webhook_subscriber w set lease = ${lease}::uuid, lease_until = ${new Date(now.getTime() + leaseLength)}
    from next where w.id = next.id returning w.id, w.url, w.failures`.execute(tx),
  );
  return rows[0];
}

async function secretsOf(
  { database, secretsKey, clock }: Delivering,
  subscriberId: string,
): Promise<string[]> {
  const rows = await database.asService((tx) =>
    tx
      .selectFrom('webhook_secret')
      .select(['id', 'sealed'])
      .where('subscriber_id', '=', subscriberId)
      .where((row) => row.or([row('until_at', 'is', null), row('until_at', '>', clock())]))
      // The new one first: what is on its way out has its end written down.
      .orderBy('until_at', (order) => order.desc().nullsFirst())
      .orderBy('made_at', 'desc')
      .execute(),
  );
  return rows.flatMap(({ id, sealed }) => unseal(sealed, id, secretsKey, 'webhook secrets') ?? []);
}

interface NextEvent {
  readonly sequence: number;
  readonly event_id: string;
  readonly kind: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly happened_at: Date;
}

/** The next event in order, for whoever still has the subscriber in hand; their time begins anew. */
async function nextEvent(
  { database, clock }: Delivering,
  id: string,
  lease: string,
): Promise<NextEvent | undefined> {
  return database.asService(async (tx) => {
    const held = await tx
      .updateTable('webhook_subscriber')
      .set({ lease_until: new Date(clock().getTime() + leaseLength) })
      .where('id', '=', id)
      .where('lease', '=', lease)
      .where('ended_at', 'is', null)
      .executeTakeFirst();
    if (held.numUpdatedRows === 0n) return undefined;
    return (
      tx
        .selectFrom('webhook_event')
        .select(['sequence', 'event_id', 'kind', 'subject_kind', 'subject_id', 'happened_at'])
        // Put like this, only the index of what waits can answer: by the key alone all that was delivered would be passed.
        .where(sql<boolean>`subscriber_id between ${id} and ${id}`)
        .where('delivered_at', 'is', null)
        .orderBy('subscriber_id')
        .orderBy('sequence')
        .limit(1)
        .executeTakeFirst()
    );
  });
}

/** What is sent: ids and kinds, and nothing else. */
function bodyOf(event: NextEvent): string {
  return JSON.stringify({
    id: event.event_id,
    sequence: event.sequence,
    type: event.kind,
    timestamp: event.happened_at.toISOString(),
    data: { kind: event.subject_kind, id: event.subject_id },
  });
}

const codeOf = (posted: Posted): string | null => {
  if ('code' in posted) return posted.code;
  return posted.status >= 200 && posted.status < 300 ? null : `answered-${posted.status}`;
};

async function settle(
  { database, clock, chance }: Delivering,
  subscriber: Taken,
  lease: string,
  sequence: number,
  code: string | null,
): Promise<void> {
  const now = clock();
  const failures = code === null ? 0 : subscriber.failures + 1;
  // One word for all: what is in the way would tell what stands at the address.
  const error_code = code === null ? null : 'not-delivered';
  const held_until = code === null ? null : new Date(now.getTime() + restAfter(failures, chance()));
  await database.asService(async (tx) => {
    const held = await tx
      .updateTable('webhook_subscriber')
      .set({ failures, held_until, error_code })
      .where('id', '=', subscriber.id)
      .where('lease', '=', lease)
      .executeTakeFirst();
    if (held.numUpdatedRows === 0n) return;
    await tx
      .updateTable('webhook_event')
      .set((row) => ({ tries: row('tries', '+', 1), ...(code === null ? { delivered_at: now } : {}) }))
      .where('sequence', '=', sequence)
      .execute();
  });
}

async function deliverTo(delivering: Delivering, subscriber: Taken, lease: string): Promise<number> {
  const secrets = await secretsOf(delivering, subscriber.id);
  const until = delivering.clock().getTime() + longestInARound;
  for (let delivered = 0; delivered < mostInARound; delivered += 1) {
    if (delivering.isStopping?.() || delivering.clock().getTime() >= until) return delivered;
    const event = await nextEvent(delivering, subscriber.id, lease);
    if (!event) return delivered;
    const body = bodyOf(event);
    const seconds = Math.floor(delivering.clock().getTime() / 1000);
    const headers = {
      'webhook-id': event.event_id,
      'webhook-timestamp': String(seconds),
      'webhook-signature': signaturesOf(secrets, event.event_id, seconds, body),
    };
    // Nothing leaves unsigned: without the key it was sealed with, a secret does not open.
    const code =
      secrets.length === 0
        ? 'secret-does-not-open'
        : codeOf(await postJson(subscriber.url, headers, body, delivering.reach));
    if (code !== null) delivering.onFailure?.(subscriber.id, code);
    await settle(delivering, subscriber, lease, event.sequence, code);
    if (code !== null) return delivered;
    subscriber = { ...subscriber, failures: 0 };
  }
  return mostInARound;
}

/**
 * Delivers events to other systems: to each in order, each at least once and with the id it had before. What fails is
 * tried again after a rest, and what comes after it waits.
 * @returns how many were delivered
 */
export async function deliverWebhooks(delivering: Delivering): Promise<number> {
  const seen: string[] = [];
  let delivered = 0;
  while (!delivering.isStopping?.()) {
    const lease = delivering.newId();
    const subscriber = await take(delivering, lease, seen);
    if (!subscriber) return delivered;
    seen.push(subscriber.id);
    delivered += await deliverTo(delivering, subscriber, lease);
    await delivering.database.asService((tx) =>
      tx
        .updateTable('webhook_subscriber')
        .set({ lease: null, lease_until: null })
        .where('id', '=', subscriber.id)
        .where('lease', '=', lease)
        .execute(),
    );
  }
  return delivered;
}

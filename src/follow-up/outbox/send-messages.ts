import '../tables.ts';
import { sql } from 'kysely';
import type { Clock, NewId } from '../../platform/clock/index.ts';
import { type HearthDatabase, untilNone } from '../../platform/database/index.ts';
import type { Tables } from '../../platform/database/tables.ts';
import type { Carried, Carrier } from '../../platform/notify/index.ts';
import { mintResetCode } from '../../platform/sign-in/index.ts';
import { healthOf, noteHealth } from './carrier-health.ts';
import { type Channel, heading, sentences } from './kinds.ts';
import { leaseLength, leaseMargin } from './model.ts';
import { putBack, type Settled, settleMessages } from './settle-message.ts';
import { type InHand, takeMessages } from './take-messages.ts';

/** What sending needs. */
export interface Sending {
  readonly database: HearthDatabase<Tables>;
  readonly carriers: readonly Carrier[];
  /** Where people open this service; null where no message leaves. */
  readonly address: string | null;
  readonly clock: Clock;
  readonly newId: NewId;
  /** From 0 to 1. */
  readonly chance: () => number;
  readonly isStopping?: () => boolean;
}

/** At most so many leave in one round: after a long silence they catch up, and do not flood anybody. */
const mostInARound = 600;
const batch = 50;
const keptAtOnce = 5000;
/** So many are marked in one go: of these a sender that is killed may have sent some that the next one sends again. */
const markedAtOnce = 10;

/** Which carrier takes which channels: each channel goes to the first that knows it. */
function sharesOf(carriers: readonly Carrier[]): { carrier: Carrier; channels: Channel[] }[] {
  const text = carriers.find(({ channels }) => channels.includes('text'));
  const email = carriers.find(({ channels }) => channels.includes('email'));
  const found = [
    ...(email ? [{ carrier: email, channels: ['email' as const] }] : []),
    ...(text ? [{ carrier: text, channels: ['text' as const] }] : []),
  ];
  return found
    .filter(({ carrier }, at) => found.findIndex((one) => one.carrier === carrier) === at)
    .map(({ carrier }) => ({
      carrier,
      channels: found.filter((one) => one.carrier === carrier).flatMap(({ channels }) => channels),
    }));
}

async function carry(
  message: InHand,
  carrier: Carrier,
  { database, address, now }: { database: Sending['database']; address: string; now: Date },
): Promise<Carried> {
  if (!message.address) return { outcome: 'never', code: 'no-address' };
  if (message.again) {
    const before = await carrier.wasCarried(message.id);
    if (before) return { outcome: 'sent', reference: before.reference };
  }
  // The code of a reset is made as it leaves, and stands nowhere in the clear.
  const code =
    message.kind === 'account-reset' || message.kind === 'invitation'
      ? `/${await mintResetCode(database, message.id, now)}`
      : '';
  return carrier.carry({
    id: message.id,
    channel: message.channel,
    to: message.address,
    heading,
    sentence: sentences[message.kind],
    link: `${address}${message.link}${code}`,
  });
}

/** Sends through one carrier until nothing waits, enough has left, or the carrier fails. */
async function sendThrough(
  { carrier, channels }: { carrier: Carrier; channels: Channel[] },
  sending: Sending,
  address: string,
): Promise<number> {
  const { database, clock, newId, chance, isStopping } = sending;
  const { name } = carrier;
  let { failures, held_until } = await healthOf(database, name);
  if (held_until && held_until > clock()) return 0;
  let settled = 0;
  while (settled < mostInARound && !isStopping?.()) {
    const lease = newId();
    const taken = clock();
    // After a failure one goes ahead, to see whether the way is good again.
    const most = failures > 0 ? 1 : batch;
    const messages = await takeMessages(database, { channels, most, lease, now: taken });
    if (messages.length === 0) return settled;
    const until = taken.getTime() + leaseLength - leaseMargin;
    const done: Settled[] = [];
    const mark = async () => {
      const settling = { lease, carrier: name, now: clock(), chance };
      settled += await settleMessages(database, done.splice(0), settling);
    };
    for (const message of messages) {
      if (isStopping?.() || clock().getTime() >= until) break;
      const carried = await carry(message, carrier, { database, address, now: clock() });
      done.push({ message, carried });
      if (carried.outcome === 'carrier') {
        await mark();
        await putBack(database, lease);
        failures += 1;
        await noteHealth(database, name, { failures, code: carried.code, now: clock(), chance });
        return settled;
      }
      if (done.length >= markedAtOnce) await mark();
    }
    await mark();
    await putBack(database, lease);
    if (failures > 0) {
      failures = 0;
      await noteHealth(database, name, { failures, code: null, now: clock(), chance });
    }
  }
  return settled;
}

/** Where nothing is set by which messages could leave, they stand on the page of the outbox, and that is all. */
async function keepOnThePage({ database, clock, isStopping }: Sending): Promise<number> {
  const now = clock();
  let kept = 0;
  const keep = async (): Promise<number> => {
    const { numAffectedRows } = await database.asService((tx) =>
      sql`update outgoing_message set state = 'sent', carrier = 'page', settled_at = ${now}, lease = null, lease_until = null
        where id = any (array(select id from outgoing_message
          where state in ('waiting', 'sending') and coalesce(lease_until, not_before) <= ${now}
          limit ${keptAtOnce} for update skip locked))`.execute(tx),
    );
    const some = Number(numAffectedRows ?? 0n);
    kept += some;
    return some;
  };
  await untilNone(keep, { isStopping });
  return kept;
}

/** Who chose to be told by text is told by email, where no carrier takes texts. */
async function byEmailInstead({ database }: Sending): Promise<void> {
  await database.asService((tx) =>
    tx
      .updateTable('outgoing_message')
      .set({ channel: 'email' })
      .where(sql<boolean>`channel = 'text' and state = 'waiting'`)
      .execute(),
  );
}

/**
 * Sends what is due, the oldest first: each at least once, and marked once. What a sender had that was killed is sent by
 * the next one when its time is over; a carrier that can tell is asked first whether it has it already.
 * @returns how many were settled
 */
export async function sendMessages(sending: Sending): Promise<number> {
  const { carriers, address } = sending;
  if (carriers.length === 0 || address === null) return keepOnThePage(sending);
  if (!carriers.some(({ channels }) => channels.includes('text'))) await byEmailInstead(sending);
  let settled = 0;
  for (const share of sharesOf(carriers)) settled += await sendThrough(share, sending, address);
  return settled;
}

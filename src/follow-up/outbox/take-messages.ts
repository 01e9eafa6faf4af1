import '../tables.ts';
import { sql } from 'kysely';
import type { HearthDatabase } from '../../platform/database/index.ts';
import type { Tables } from '../../platform/database/tables.ts';
import type { Channel, MessageKind } from './kinds.ts';
import { leaseLength } from './model.ts';

/** A message in hand. The address lives no longer than this. */
export interface InHand {
  readonly id: string;
  readonly kind: MessageKind;
  readonly link: string;
  readonly tries: number;
  readonly channel: 'email' | 'text';
  readonly address: string | null;
  /** Whether somebody had it before who was never heard of again: it may have been sent. */
  readonly again: boolean;
}

/**
 * Takes messages to send, the one that has waited longest first, with the address as it is now. Two senders never take the same, and what a
 * sender had that was killed is taken again when its time is over.
 */
export async function takeMessages(
  database: HearthDatabase<Tables>,
  { channels, most, lease, now }: { channels: readonly Channel[]; most: number; lease: string; now: Date },
): Promise<InHand[]> {
  const { rows } = await database.asService((tx) =>
    sql<InHand>`
    with next as (
      select o.id, o.state = 'sending' as again from outgoing_message o
      where o.channel = any (${[...channels]}::text[])
        and o.state in ('waiting', 'sending') and coalesce(o.lease_until, o.not_before) <= ${now}
      order by coalesce(o.lease_until, o.not_before), o.made_at limit ${most} for update of o skip locked),
    taken as (
      update outgoing_message o set state = 'sending', tries = o.tries + 1, lease = ${lease}::uuid,
        lease_until = ${new Date(now.getTime() + leaseLength)}
      from next where o.id = next.id
      returning o.id, o.person_id, o.kind, o.link, o.tries, o.channel, o.made_at, next.again)
    select t.id, t.kind, t.link, t.tries, t.channel, t.again,
      case when p.closed_at is not null then null when t.channel = 'text' then (
        select c.telephone from message_choice c where c.person_id = p.id and c.telephone is not null
        order by c.chosen_at desc, c.id limit 1) else p.email end as address
    from taken t join person_account p on p.id = t.person_id
    order by t.made_at, t.id`.execute(tx),
  );
  return rows;
}

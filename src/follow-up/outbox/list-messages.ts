import '../tables.ts';
import { sql } from 'kysely';
import type { Tx } from '../../platform/web/index.ts';
import type { Channel, MessageKind, MessageState } from './kinds.ts';

/** A message as the person sees it to whom it goes. */
export interface MessageInList {
  readonly id: string;
  readonly kind: MessageKind;
  readonly channel: Channel;
  readonly link: string;
  readonly state: MessageState;
  readonly carrier: string | null;
  readonly made_at: Date;
  readonly not_before: Date;
  readonly settled_at: Date | null;
}

/** The latest messages to somebody. */
export function messagesTo(tx: Tx, personId: string): Promise<MessageInList[]> {
  return tx
    .selectFrom('outgoing_message')
    .select(['id', 'kind', 'channel', 'link', 'state', 'carrier', 'made_at', 'not_before', 'settled_at'])
    .where('person_id', '=', personId)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .limit(50)
    .execute();
}

/** What an administrator sees of everybody's: how many are in which state, and of what failed whose, and why. */
export interface OutboxOverview {
  readonly counts: readonly { readonly state: MessageState; readonly messages: number }[];
  readonly oldestWaiting: Date | null;
  readonly failed: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: MessageKind;
    readonly error_code: string | null;
    readonly settled_at: Date | null;
  }[];
  readonly carriers: readonly {
    readonly name: string;
    readonly held_until: Date | null;
    readonly error_code: string | null;
  }[];
}

/** How the outbox stands, for the people of the organisations that the visitor administers. No address is in it. */
export async function outboxOverview(tx: Tx): Promise<OutboxOverview> {
  const looked_after = sql<boolean>`app.administers_person(person_id)`;
  const counts = await tx
    .selectFrom('outgoing_message')
    .select(['state', (count) => count.fn.countAll<number>().as('messages')])
    .where(looked_after)
    .groupBy('state')
    .orderBy('state')
    .execute();
  const oldest = await tx
    .selectFrom('outgoing_message')
    .select((least) => least.fn.min('not_before').as('at'))
    .where('state', '=', 'waiting')
    .where(looked_after)
    .executeTakeFirst();
  const failed = await tx
    .selectFrom('outgoing_message as o')
    .innerJoin('person_account as p', 'p.id', 'o.person_id')
    .select(['o.id', 'p.name', 'o.kind', 'o.error_code', 'o.settled_at'])
    .where('o.state', '=', 'failed')
    .where(sql<boolean>`app.administers_person(o.person_id)`)
    .orderBy('o.settled_at', 'desc')
    .limit(50)
    .execute();
  const carriers = await tx
    .selectFrom('message_carrier')
    .select(['name', 'held_until', 'error_code'])
    .orderBy('name')
    .execute();
  return { counts, oldestWaiting: oldest?.at ?? null, failed, carriers };
}

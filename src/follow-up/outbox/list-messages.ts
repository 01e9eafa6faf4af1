import '../tables.ts';
import { sql } from 'kysely';
import {
  comesAfterEntry,
  type ListAsked,
  type ListPart,
  listPart,
  type Tx,
} from '../../platform/web/index.ts';
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

const byTime = {
  from: sql`outgoing_message o`,
  columns: sql`o.made_at, o.id`,
  id: sql`o.id`,
  goes: '<',
} as const;

/** The messages to somebody, the latest first. */
export async function messagesTo(
  tx: Tx,
  personId: string,
  asked: ListAsked,
): Promise<ListPart<MessageInList>> {
  const rows = await tx
    .selectFrom('outgoing_message as o')
    .select(['id', 'kind', 'channel', 'link', 'state', 'carrier', 'made_at', 'not_before', 'settled_at'])
    .where('person_id', '=', personId)
    .where(comesAfterEntry(asked.after, byTime))
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .limit(asked.size + 1)
    .execute();
  return listPart(rows, asked);
}

/** What an administrator sees of everybody's: how many are in which state, and of what failed whose, and why. */
export interface OutboxOverview {
  readonly counts: readonly { readonly state: MessageState; readonly messages: number }[];
  readonly oldestWaiting: Date | null;
  readonly failed: ListPart<{
    readonly id: string;
    readonly name: string;
    readonly kind: MessageKind;
    readonly error_code: string | null;
    readonly settled_at: Date | null;
  }>;
  readonly carriers: readonly {
    readonly name: string;
    readonly held_until: Date | null;
    readonly error_code: string | null;
  }[];
}

/** How the outbox stands, for the people of the organisations that the visitor administers. No address is in it. */
export async function outboxOverview(tx: Tx, asked: ListAsked): Promise<OutboxOverview> {
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
    .where(comesAfterEntry(asked.after, byTime))
    .orderBy('o.made_at', 'desc')
    .orderBy('o.id', 'desc')
    .limit(asked.size + 1)
    .execute();
  const carriers = await tx
    .selectFrom('message_carrier')
    .select(['name', 'held_until', 'error_code'])
    .orderBy('name')
    .execute();
  return { counts, oldestWaiting: oldest?.at ?? null, failed: listPart(failed, asked), carriers };
}

import '../../tables.ts';
import { type SqlBool, sql } from 'kysely';
import { notFound } from '../../../platform/errors/index.ts';
import { comesAfterEntry, type ListAsked, listPart, type Tx } from '../../../platform/web/index.ts';
import type { Named } from '../../child-name.ts';

/** A request, the child it is about, and how far it is. */
export type AccessRequest = Awaited<ReturnType<typeof oneRequest>>;

const requests = (tx: Tx) =>
  tx
    .selectFrom('access_request as r')
    .leftJoin('person_account as p', 'p.id', 'r.asked_by')
    .selectAll('r')
    .select('p.name as asked_by_name')
    .select(sql<boolean>`app.answers_access(r.child_id)`.as('answers'))
    .select(
      sql<(Named & { date_of_birth: string }) | null>`(
      select to_jsonb(c) from app.child_of_access(r.child_id) c)`.as('child'),
    )
    .select(
      sql<number>`(select count(*)::integer from access_piece a where a.request_id = r.id)`.as('pieces'),
    )
    .select(
      sql<number>`(select count(*)::integer from access_piece a
      where a.request_id = r.id and a.state = 'waiting')`.as('waiting'),
    )
    .select(
      sql<number>`(select count(*)::integer from access_piece a
      where a.request_id = r.id and a.state = 'withheld')`.as('withheld'),
    );

const isSettled = sql<SqlBool>`r.state in ('handed-over', 'refused', 'withdrawn')`;
const order = {
  from: sql`access_request r`,
  columns: sql`${isSettled}, r.due_on, r.id`,
  id: sql`r.id`,
  goes: '>',
} as const;

/** The requests that are open to the visitor: what is due first comes first, what is settled last. */
export async function listRequests(tx: Tx, asked: ListAsked) {
  const rows = await requests(tx)
    .where(comesAfterEntry(asked.after, order))
    .orderBy(isSettled)
    .orderBy('r.due_on')
    .orderBy('r.id')
    .limit(asked.size + 1)
    .execute();
  return listPart(rows, asked);
}

/** One of them. Throws `not-found` for any other. */
export async function oneRequest(tx: Tx, id: string) {
  const request = await requests(tx).where('r.id', '=', id).executeTakeFirst();
  if (!request) throw notFound();
  return request;
}

/** What happened to a request, in order. */
export function eventsOf(tx: Tx, requestId: string) {
  return tx
    .selectFrom('access_event as e')
    .leftJoin('person_account as p', 'p.id', 'e.person_id')
    .select(['e.event', 'e.words', 'e.happened_at', 'p.name'])
    .where('e.request_id', '=', requestId)
    .orderBy('e.sequence')
    .execute();
}

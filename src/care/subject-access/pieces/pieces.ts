import '../../tables.ts';
import { sql } from 'kysely';
import { notFound } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';

const pieces = (tx: Tx, requestId: string) =>
  tx
    .selectFrom('access_piece as a')
    .leftJoin('person_account as p', 'p.id', 'a.checked_by')
    .select(['a.id', 'a.child_id', 'a.title', 'a.table_name', 'a.written_at', 'a.state', 'a.masked_words'])
    .select(['a.exemption', 'a.reason', 'a.checked_at', 'p.name as checked_by_name', 'a.masks'])
    .select(sql<string>`coalesce(a.words, '')`.as('words'))
    .where('a.request_id', '=', requestId)
    .orderBy('a.ordinal')
    .orderBy('a.written_at')
    .orderBy('a.id');

/** One thing that is held, and what is done about it. */
export type Piece = Awaited<ReturnType<typeof onePiece>>;

/** All pieces of a request, in the order of the answer. */
export const allPieces = (tx: Tx, requestId: string) => pieces(tx, requestId).execute();

/** The next pieces that wait to be checked. */
export const waitingPieces = (tx: Tx, requestId: string, limit: number) =>
  pieces(tx, requestId).where('a.state', '=', 'waiting').limit(limit).execute();

/** One piece. Throws `not-found` for what is not open to the visitor. */
export async function onePiece(tx: Tx, requestId: string, id: string) {
  const piece = await pieces(tx, requestId).where('a.id', '=', id).executeTakeFirst();
  if (!piece) throw notFound();
  return piece;
}

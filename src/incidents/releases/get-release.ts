import '../../care/index.ts';
import { sql } from 'kysely';
import type { ReleasableSource, ReleaseState } from '../../care/index.ts';
import { nameOfChild } from '../../care/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import {
  comesAfterEntry,
  type ListAsked,
  type ListPart,
  listPart,
  type Tx,
} from '../../platform/web/index.ts';

/** A text that was asked for, as whoever checks it sees it. */
export interface ReleaseToCheck {
  readonly id: string;
  readonly child_id: string;
  readonly child_called: string | null;
  readonly source: ReleasableSource;
  readonly asked_at: Date;
  readonly asked_by_name: string;
  readonly due_at: Date;
  readonly state: ReleaseState;
  readonly masked_words: string | null;
  readonly reason: string | null;
  readonly checked_by_name: string | null;
  readonly checked_at: Date | null;
}

const releases = (tx: Tx) =>
  tx
    .selectFrom('text_release as t')
    .leftJoin('person_account as a', 'a.id', 't.asked_by')
    .leftJoin('person_account as p', 'p.id', 't.checked_by')
    .leftJoin('child as c', 'c.id', 't.child_id')
    .select(['t.id', 't.child_id', 't.asked_at', 't.due_at', 't.state', 't.masked_words', 't.reason'])
    .select(['t.checked_at', 'p.name as checked_by_name', 'a.name as asked_by_name'])
    .select(sql<ReleasableSource>`t.source`.as('source'))
    .select(nameOfChild('c').as('child_called'))
    .$narrowType<{ asked_by_name: string }>();

const order = { from: sql`text_release t`, columns: sql`t.due_at, t.id`, id: sql`t.id`, goes: '>' } as const;

/** The texts that wait and are the visitor's to check; what is due first comes first. */
export async function waitingReleases(tx: Tx, asked: ListAsked): Promise<ListPart<ReleaseToCheck>> {
  const rows = await releases(tx)
    .where('t.state', '=', 'asked')
    .where(sql<boolean>`app.checks_texts(t.child_id, t.fact_kind)`)
    .where(comesAfterEntry(asked.after, order))
    .orderBy('t.due_at')
    .orderBy('t.id')
    .limit(asked.size + 1)
    .execute();
  return listPart(rows, asked);
}

/** One of them, and whether the visitor checks it. Throws `not-found` for what is not open to them. */
export async function oneRelease(tx: Tx, id: string): Promise<ReleaseToCheck & { readonly checks: boolean }> {
  const release = await releases(tx)
    .select(sql<boolean>`app.checks_texts(t.child_id, t.fact_kind)`.as('checks'))
    .where('t.id', '=', id)
    .executeTakeFirst();
  if (!release) throw notFound();
  return release;
}

/** The text as it is written. Throws `not-found` for what is not open to the visitor. */
export async function textOf(tx: Tx, id: string): Promise<string> {
  const { rows } = await sql<{ words: string | null }>`
    select r.words from text_release t cross join lateral app.releasable(t.source, t.source_id) r
    where t.id = ${id}::uuid`.execute(tx);
  const words = rows[0]?.words;
  if (!words) throw notFound();
  return words;
}

import '../../tables.ts';
import { sql } from 'kysely';
import { notFound, Refusal } from '../../../platform/errors/index.ts';
import {
  type By,
  comesAfterEntry,
  type ListAsked,
  type ListPart,
  listPart,
  type Tx,
} from '../../../platform/web/index.ts';
import { nameOfChild } from '../../child-name.ts';
import type { GlassAsked } from './break-form.ts';
import type { GlassReview } from './review-form.ts';

/** So many hours after it was broken somebody else has to have looked at it; then it closes. */
export const reviewWithin = 24;
/**
 * Breaks the glass: opens what protects a child tonight to somebody who does not know them. The owner of the record is
 * told, and it is looked at within 24 hours.
 * @returns the child's id
 * @throws Refusal `not-found` when there is not exactly one such child: unknown, sealed and ambiguous are answered alike
 */
export async function breakGlass(tx: Tx, asked: GlassAsked, id: string): Promise<string> {
  const { given, family, dateOfBirth, reason, hours } = asked;
  const { rows } = await sql<{
    child: string | null;
  }>`select app.break_glass(${id}::uuid, ${given}, ${family},
    ${dateOfBirth}::date, ${reason}, ${hours}::integer) as child`.execute(tx);
  const child = rows[0]?.child;
  if (!child) {
    const message =
      'There is no child with exactly this name and date of birth whose record you can open this way.';
    throw new Refusal('not-found', message);
  }
  return child;
}

/** A broken glass as its breaker and its reviewers see it. */
export interface Glass {
  readonly id: string;
  readonly child_id: string;
  readonly person_id: string;
  readonly person_name: string;
  readonly child_called: string | null;
  readonly reason: string;
  readonly opened_at: Date;
  readonly until_at: Date;
  readonly review_due_at: Date;
  readonly ended_at: Date | null;
  readonly reviewed_at: Date | null;
  readonly verdict: 'justified' | 'not-justified' | null;
  readonly review_words: string | null;
}

const glasses = (tx: Tx) =>
  tx
    .selectFrom('break_glass as g')
    .innerJoin('person_account as p', 'p.id', 'g.person_id')
    .leftJoin('child as c', 'c.id', 'g.child_id')
    .select(['g.id', 'g.child_id', 'g.person_id', 'p.name as person_name', 'g.reason', 'g.opened_at'])
    .select(['g.until_at', 'g.review_due_at', 'g.ended_at', 'g.reviewed_at', 'g.verdict', 'g.review_words'])
    .select(nameOfChild('c').as('child_called'));

const order = {
  from: sql`break_glass g`,
  columns: sql`g.opened_at, g.id`,
  id: sql`g.id`,
  goes: '<',
} as const;

/** The broken glasses that are the visitor's own, or theirs to look at, the latest first. */
export async function listGlasses(tx: Tx, asked: ListAsked): Promise<ListPart<Glass>> {
  const rows = await glasses(tx)
    .where(comesAfterEntry(asked.after, order))
    .orderBy('g.opened_at', 'desc')
    .orderBy('g.id', 'desc')
    .limit(asked.size + 1)
    .execute();
  return listPart(rows, asked);
}

/** One of them. Throws `not-found` for any other. */
export async function oneGlass(tx: Tx, id: string): Promise<Glass> {
  const glass = await glasses(tx).where('g.id', '=', id).executeTakeFirst();
  if (!glass) throw notFound();
  return glass;
}

/** Ends one's own broken glass before its time. A second time changes nothing. */
export async function endGlass(tx: Tx, glass: Glass, { personId, now }: By): Promise<void> {
  if (glass.person_id !== personId)
    throw new Refusal('not-yours', 'Only the person who broke the glass can end it.');
  if (glass.ended_at) return;
  await tx.updateTable('break_glass').set({ ended_at: now }).where('id', '=', glass.id).execute();
}

/**
 * Looks at a broken glass and says whether it was justified. Found not justified, it closes at once.
 * @throws Refusal `not-yours` for one's own, `already-done` for one that was reviewed
 */
export async function reviewGlass(
  tx: Tx,
  glass: Glass,
  { verdict, words }: GlassReview,
  { personId, now }: By,
): Promise<void> {
  if (glass.person_id === personId) throw new Refusal('not-yours', 'Someone else must look at it.');
  if (glass.reviewed_at) throw new Refusal('already-done', 'Someone has already looked at it.');
  await tx
    .updateTable('break_glass')
    .set({ verdict, review_words: words, reviewed_by: personId, reviewed_at: now })
    .where('id', '=', glass.id)
    .execute();
}

/** How many broken glasses wait for the visitor to look at them, and how many of those are past their time. */
export async function glassesWaiting(tx: Tx, now: Date): Promise<{ waiting: number; overdue: number }> {
  const { rows } = await sql<{ waiting: number; overdue: number }>`
    select count(*)::integer as waiting, (count(*) filter (where review_due_at <= ${now}))::integer as overdue
    from break_glass where reviewed_at is null and person_id is distinct from app.person_id()`.execute(tx);
  return rows[0] ?? { waiting: 0, overdue: 0 };
}

import '../tables.ts';
import { sql } from 'kysely';
import { notFound, Refusal } from '../../platform/errors/index.ts';
import type { Acting, Tx } from '../../platform/web/index.ts';
import { addMonths } from '../../protocol/index.ts';
import type { Named } from '../child-name.ts';
import { askDestruction } from './destruction.ts';
import { afterItIsDue, type RecordReview } from './review-form.ts';

/** A record whose time to be looked at comes. */
export interface DueRecord extends Named {
  /** The child's. */
  readonly id: string;
  readonly child_id: string;
  readonly date_of_birth: string;
  readonly due_on: string;
  /** Whether somebody has proposed that it is destroyed, and nobody has answered. */
  readonly is_asked: boolean;
}

/** No authority has more that are due. */
const mostDue = 100_000;

/** How far ahead the page looks, in months. */
const ahead = 12;

/** The records that are due within a year, or were, and are there; for information governance. */
export async function recordsDue(tx: Tx, today: string, limit = mostDue): Promise<DueRecord[]> {
  const { rows } = await sql<DueRecord>`
    select child_id as id, child_id, given_name, family_name, known_as, date_of_birth::text as date_of_birth,
      due_on::text as due_on, is_asked
    from app.records_due(${addMonths(today, ahead)}::date, ${limit})`.execute(tx);
  return rows;
}

/** One of them. Throws `not-found` for any other, and for one that is not due. */
export async function oneDue(tx: Tx, childId: string, today: string): Promise<DueRecord> {
  const due = (await recordsDue(tx, today)).find((record) => record.child_id === childId);
  if (!due) throw notFound();
  return due;
}

/**
 * Looks at a record whose time has come. Nothing is destroyed by this: at most somebody else is asked.
 * @throws Refusal naming the field
 */
export async function reviewRecord(
  tx: Tx,
  childId: string,
  { outcome, reason, again }: RecordReview,
  by: Acting,
): Promise<void> {
  const { due_on } = await oneDue(tx, childId, by.today);
  if (outcome === 'may-go') {
    if (due_on > by.today)
      throw new Refusal('not-allowed', 'It must be kept at least until its date.', 'outcome');
    return askDestruction(tx, by.newId(), childId, reason);
  }
  if (!again || again <= by.today || again <= due_on)
    throw new Refusal('out-of-range', afterItIsDue, 'again');
  await tx
    .insertInto('record_review')
    .values({
      id: by.entry,
      child_id: childId,
      due_on,
      outcome,
      reason,
      look_again_on: again,
      reviewed_by: by.personId,
      reviewed_at: by.now,
    })
    .execute();
}

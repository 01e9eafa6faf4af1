import '../../tables.ts';
import { sql } from 'kysely';
import { londonDate } from '../../../platform/clock/index.ts';
import { Refusal } from '../../../platform/errors/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import type { Post } from '../../words/post.ts';
import type { MoveOnRecord } from '../move/get-move.ts';
import { duesInWorkingDays } from '../record/due.ts';
import type { Approval } from './approval-form.ts';

/** Whether the visitor may record the approval: never whoever made the move, nor somebody in their name. */
export async function mayApprove(tx: Tx, moveId: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select app.may_approve_move(${moveId}::uuid) as may`.execute(
    tx,
  );
  return rows[0]?.may ?? false;
}

/** The post in which the visitor decides this move in their own name; null where they are not asked, or hold none. */
export async function myPostFor(tx: Tx, moveId: string): Promise<Post | null> {
  const { rows } = await sql<{
    post: Post | null;
  }>`select app.my_post_for_move(${moveId}::uuid) as post`.execute(tx);
  return rows[0]?.post ?? null;
}

/** Brings what is counted in working days to where the law has it, for a move that begins later than it was planned. */
async function bringForward(tx: Tx, { id, outcome }: MoveOnRecord, began: string, now: Date): Promise<void> {
  const dues = duesInWorkingDays([...outcome.notices, ...outcome.steps], began, now);
  await sql`select app.bring_forward_move(${id}::uuid, ${JSON.stringify(dues)}::jsonb)`.execute(tx);
}

/**
 * Records the approval of a move, or that it was refused. Approved, the move begins: on its day, or on the day of the
 * approval where that is later.
 * @throws Refusal `already-done` when it is settled; or naming the field
 */
export async function approveMove(
  tx: Tx,
  move: MoveOnRecord,
  { verdict, officer, words, at }: Approval,
  by: By,
): Promise<void> {
  if (move.approval_on_record || move.withdrawn) {
    throw new Refusal('already-done', 'This move has already been settled.');
  }
  const ids = [by.newId(), by.newId(), by.newId()];
  await sql`select app.settle_approval(${move.id}::uuid, ${verdict}, ${officer}::uuid, ${words},
    ${at}, ${ids}::uuid[])`.execute(tx);
  const began = londonDate(at);
  if (verdict === 'approved' && !move.emergency && began > move.from_day) {
    await bringForward(tx, move, began, by.now);
  }
}

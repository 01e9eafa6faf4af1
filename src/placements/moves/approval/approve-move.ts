import '../../tables.ts';
import { sql } from 'kysely';
import { londonDate } from '../../../platform/clock/index.ts';
import { HearthError } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';
import { postInWords } from '../../words/post.ts';
import type { MoveOnRecord } from '../move/get-move.ts';
import { duesInWorkingDays } from '../record/due.ts';

/** What an officer decided, as it is recorded. */
export interface Approval {
  /** Approved, or refused. */
  readonly verdict: string;
  /** As the nominated officer, or as the director. */
  readonly post: string;
  /** Who decided. Where the officer who is asked records it, their own name is taken. */
  readonly officer: string;
  readonly words: string;
  readonly at: Date;
}

/** Whether the visitor may record the approval: never whoever made the move, nor somebody in their name. */
export async function mayApprove(tx: Tx, moveId: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select app.may_approve_move(${moveId}::uuid) as may`.execute(
    tx,
  );
  return rows[0]?.may ?? false;
}

function refuse(move: MoveOnRecord, { verdict, post, officer, words, at }: Approval, now: Date): void {
  if (verdict !== 'approved' && verdict !== 'refused') {
    throw new HearthError('missing', 'Choose: approved, or refused.', 'verdict');
  }
  if (!officer.trim()) throw new HearthError('missing', 'Name the officer who decided.', 'officer');
  if (officer.trim().toLowerCase() === move.made_by_name.trim().toLowerCase()) {
    throw new HearthError('not-allowed', 'Whoever made the move does not approve it.', 'officer');
  }
  if (move.approval === 'director' && post !== 'director') {
    const message = `Only the ${postInWords('director')} approves this move.`;
    throw new HearthError('not-allowed', message, 'post');
  }
  if (post !== 'director' && post !== 'nominated-officer') {
    throw new HearthError('missing', 'Choose as what they decided.', 'post');
  }
  if (at > now) throw new HearthError('in-the-future', 'That lies after now.', 'at');
  if (!words.trim()) throw new HearthError('reason-needed', 'Say why.', 'words');
  if (words.length > 5000) throw new HearthError('out-of-range', 'Write at most 5000 characters.', 'words');
}

/** Brings what is counted in working days to where the law has it, for a move that begins later than it was planned. */
async function bringForward(tx: Tx, { id, outcome }: MoveOnRecord, began: string, now: Date): Promise<void> {
  const dues = duesInWorkingDays([...outcome.notices, ...outcome.steps], began, now);
  await sql`select app.bring_forward_move(${id}::uuid, ${JSON.stringify(dues)}::jsonb)`.execute(tx);
}

/**
 * Records the approval of a move, or that it was refused. Approved, the move begins: on its day, or on the day of the
 * approval where that is later.
 * @throws HearthError `not-yours` for whoever made the move, `already-done` when it is settled; or naming the field
 */
export async function approveMove(
  tx: Tx,
  move: MoveOnRecord,
  approval: Approval,
  by: { readonly personId: string; readonly now: Date; readonly newId: () => string },
): Promise<void> {
  if (move.approval_on_record || move.withdrawn) {
    throw new HearthError('already-done', 'This move is settled already.');
  }
  if (move.made_by === by.personId) {
    throw new HearthError('not-yours', 'Whoever made the move does not approve it. Somebody else does.');
  }
  if (!(await mayApprove(tx, move.id))) {
    throw new HearthError('not-yours', 'You do not approve this move.');
  }
  refuse(move, approval, by.now);
  const { verdict, post, officer, words, at } = approval;
  const ids = [by.newId(), by.newId(), by.newId()];
  await sql`select app.approve_move(${move.id}::uuid, ${verdict}, ${post}, ${officer.trim()}, ${words.trim()},
    ${at}, ${ids}::uuid[])`.execute(tx);
  const began = londonDate(at);
  if (verdict === 'approved' && !move.emergency && began > move.from_day) {
    await bringForward(tx, move, began, by.now);
  }
}

import '../../tables.ts';
import { sql } from 'kysely';
import { Refusal } from '../../../platform/errors/index.ts';
import type { Acting, Tx } from '../../../platform/web/index.ts';
import { postInWords } from '../../words/post.ts';
import { couldApprove } from '../approval/could-approve.ts';
import type { ChildOfMove } from '../child-of-move.ts';
import { lastStay } from '../register/placements.ts';
import { makeStepsOfMove } from './make-steps-of-move.ts';
import { type MoveAsked, type Prepared, prepareMove } from './prepare-move.ts';
import { lockMovesOf, moveUnderWay } from './under-way.ts';

/** A move as somebody confirms it. */
export interface MoveToRecord extends MoveAsked {
  /** Who is asked to approve, where that is needed. */
  readonly askedId: string | null;
  /** Where the child lived when the form was opened, as a placement, or `none`; undefined where nobody said. */
  readonly seen: string | undefined;
}

/**
 * Waits for whoever else moves this child at this moment, and then refuses where they did.
 * @param seen where the child lived when the form was opened, as a placement, or `none`; undefined where nobody said
 * @throws Refusal `conflict`
 */
async function refuseAnother(tx: Tx, childId: string, seen: string | undefined): Promise<void> {
  await lockMovesOf(tx, childId);
  if (await moveUnderWay(tx, childId)) {
    throw new Refusal(
      'conflict',
      'Another move is already under way. It must be settled or withdrawn first.',
    );
  }
  if (seen !== undefined && seen !== ((await lastStay(tx, childId))?.id ?? 'none')) {
    throw new Refusal(
      'conflict',
      'Someone has recorded another move since you opened this page. Look at it first.',
    );
  }
}

async function officerOf(tx: Tx, childId: string, askedId: string | null, { approval }: Prepared) {
  if (approval === 'none' || askedId === null) return null;
  const officers = await couldApprove(tx, childId, approval);
  if (officers.some(({ id }) => id === askedId)) return askedId;
  throw new Refusal('not-allowed', `Choose someone who is ${postInWords(approval)} there.`, 'askedId');
}

/**
 * Records a move as one event: the earlier home ends, the new one begins, and everybody who must be told has a line with
 * an owner and a clock. A move that needs approval waits for it, unless it is an emergency (PLC-01, OOA-01).
 * @throws Refusal naming the field; `conflict` when another move is under way or was made meanwhile
 */
export async function recordMove(
  tx: Tx,
  child: ChildOfMove,
  move: MoveToRecord,
  by: Acting,
): Promise<{ readonly id: string }> {
  await refuseAnother(tx, child.id, move.seen);
  const prepared = await prepareMove(tx, child, move, by.today);
  const { facts, outcome, approval, known } = prepared;
  const id = by.newId();
  await tx
    .insertInto('placement_move')
    .values({
      id,
      child_id: child.id,
      setting_id: move.settingId,
      left_setting_id: known.event === 'moves' ? (known.last?.setting_id ?? null) : null,
      event: known.event,
      from_day: move.from,
      emergency: move.emergency,
      edition: outcome.edition,
      facts: JSON.stringify(facts),
      outcome: JSON.stringify(outcome),
      approval,
      asked_id: await officerOf(tx, child.id, move.askedId, prepared),
      made_by: by.personId,
      made_at: by.now,
    })
    .execute();
  await makeStepsOfMove(tx, { ...move, id, childId: child.id }, outcome, by);
  if (approval === 'none' || move.emergency) {
    await sql`select app.begin_move(${id}::uuid, ${by.newId()}::uuid, ${by.newId()}::uuid)`.execute(tx);
  }
  by.about({ kind: 'placement-move', id, childId: child.id });
  return { id };
}

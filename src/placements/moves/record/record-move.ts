import '../../tables.ts';
import { sql } from 'kysely';
import { HearthError } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';
import { couldApprove } from '../approval/could-approve.ts';
import { childOfMove } from '../child-of-move.ts';
import type { AskedFacts } from '../facts/asked-facts.ts';
import { lastStay } from '../register/placements.ts';
import { ownersInMove } from './owners.ts';
import { type Destination, type Prepared, prepareMove } from './prepare-move.ts';
import { tasksOfMove } from './tasks-of-move.ts';
import { lockMovesOf, moveUnderWay } from './under-way.ts';

/** A move as somebody confirms it. */
export interface MoveToRecord extends Destination {
  /** From the form, so that a button pressed twice makes one move. */
  readonly id: string;
  readonly childId: string;
  readonly asked: AskedFacts;
  /** Who is asked to approve, where that is needed. */
  readonly askedId: string | null;
  /** Where the child lived when the form was opened, as a placement, or `none`; undefined where nobody said. */
  readonly seen?: string;
}

/** Who records it, and when. */
export interface By {
  readonly personId: string;
  readonly now: Date;
  readonly today: string;
  readonly newId: () => string;
}

async function isRecorded(tx: Tx, { id, childId }: MoveToRecord, { personId }: By): Promise<boolean> {
  const before = await tx
    .selectFrom('placement_move')
    .select(['child_id', 'made_by'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!before) return false;
  if (before.child_id === childId && before.made_by === personId) return true;
  throw new HearthError('conflict', 'This form was used for another move. Begin a new one.');
}

/**
 * Waits for whoever else moves this child at this moment, and then refuses where they did.
 * @param seen where the child lived when the form was opened, as a placement, or `none`; undefined where nobody said
 * @throws HearthError `conflict`
 */
export async function refuseAnother(tx: Tx, childId: string, seen: string | undefined): Promise<void> {
  await lockMovesOf(tx, childId);
  if (await moveUnderWay(tx, childId)) {
    throw new HearthError('conflict', 'Another move is under way already. It is settled or withdrawn first.');
  }
  if (seen !== undefined && seen !== ((await lastStay(tx, childId))?.id ?? 'none')) {
    throw new HearthError(
      'conflict',
      'Somebody recorded another move since you opened this page. Look at it first.',
    );
  }
}

async function officerOf(tx: Tx, move: MoveToRecord, { approval }: Prepared): Promise<string | null> {
  if (approval === 'none' || move.askedId === null) return null;
  const officers = await couldApprove(tx, move.childId);
  if (officers.some(({ id }) => id === move.askedId)) return move.askedId;
  throw new HearthError('not-allowed', 'Choose somebody from the list.', 'askedId');
}

async function makeTasks(tx: Tx, move: MoveToRecord, { outcome }: Prepared, by: By): Promise<void> {
  const roles = [...outcome.notices, ...outcome.steps].map(({ who }) => who);
  const owners = await ownersInMove(tx, move.id, [...new Set(roles)], by.personId);
  const { childId, settingId, from, emergency } = move;
  const to = { moveId: move.id, childId, settingId, from, emergency, now: by.now, newId: by.newId };
  const rows = tasksOfMove(outcome, to, (role) => owners.get(role) ?? null);
  if (rows.length > 0) await tx.insertInto('move_task').values(rows).execute();
}

/**
 * Records a move as one event: the earlier home ends, the new one begins, and everybody who must be told has a line with
 * an owner and a clock. A move that needs approval waits for it, unless it is an emergency (PLC-01, OOA-01).
 * @returns whether it was made just now; a second submit of the same form makes nothing
 * @throws HearthError naming the field; `conflict` when another move is under way or was made meanwhile
 */
export async function recordMove(tx: Tx, move: MoveToRecord, by: By): Promise<{ created: boolean }> {
  const child = await childOfMove(tx, move.childId);
  await lockMovesOf(tx, child.id);
  if (await isRecorded(tx, move, by)) return { created: false };
  await refuseAnother(tx, child.id, move.seen);
  const prepared = await prepareMove(tx, child, move, move.asked, by.today);
  const { facts, outcome, approval, known } = prepared;
  await tx
    .insertInto('placement_move')
    .values({
      id: move.id,
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
      asked_id: await officerOf(tx, move, prepared),
      made_by: by.personId,
      made_at: by.now,
    })
    .execute();
  await makeTasks(tx, move, prepared, by);
  if (approval === 'none' || move.emergency) {
    await sql`select app.begin_move(${move.id}::uuid, ${by.newId()}::uuid, ${by.newId()}::uuid)`.execute(tx);
  }
  return { created: true };
}

import '../../tables.ts';
import { sql } from 'kysely';
import { HearthError } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';
import type { TaskInList } from './list-tasks.ts';
import { type TaskAction, taskMoves } from './states.ts';

/** What was sent: how, to whom, when, and under which reference. */
interface Sending {
  readonly how: string;
  readonly told: string;
  readonly reference: string;
  readonly at: Date;
}

/** What somebody does with a notice or step. */
export interface TaskDone {
  readonly action: TaskAction;
  readonly words: string;
  /** Only with `send`. */
  readonly sending?: Sending;
}

/** The most that can be written, in characters. */
const longest = 5000;

const missing = {
  reason: 'Give the reason.',
  evidence: 'Say what was done: this is the evidence.',
  words: 'Say whom you chased, and how.',
} as const;

function refuseSending(sending: Sending | undefined, now: Date): void {
  if (!sending?.how.trim()) throw new HearthError('missing', 'Say how it was sent.', 'how');
  if (!sending.told.trim()) throw new HearthError('missing', 'Say to whom it was sent.', 'told');
  if (sending.at > now) throw new HearthError('in-the-future', 'That lies after now.', 'sent');
}

function refuse({ action, words, sending }: TaskDone, now: Date): void {
  const { needs } = taskMoves[action];
  if (needs && !words.trim()) throw new HearthError('reason-needed', missing[needs], 'words');
  if (words.length > longest) {
    throw new HearthError('out-of-range', `Write at most ${longest} characters.`, 'words');
  }
  if (action === 'send') refuseSending(sending, now);
}

async function mayDo(tx: Tx, taskId: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select app.does_move_task(${taskId}::uuid) as may`.execute(tx);
  return rows[0]?.may ?? false;
}

/**
 * Moves a notice or step on: sent (how, when, to whom, reference), accepted, declined with a reason, chased, done with
 * evidence, opened again. What was written stays.
 * @throws HearthError naming the field; `not-yours`; `already-done` when it has moved on
 */
export async function doTask(
  tx: Tx,
  task: TaskInList,
  done: TaskDone,
  by: { readonly personId: string; readonly now: Date; readonly newId: () => string },
): Promise<void> {
  if (task.by_approval) {
    throw new HearthError(
      'not-yours',
      'This is the approval itself: it is settled by recording the approval.',
    );
  }
  if (!(await mayDo(tx, task.id))) {
    throw new HearthError('not-yours', 'This belongs to somebody else. You can see it, and they will do it.');
  }
  refuse(done, by.now);
  const { from, to, event } = taskMoves[done.action];
  const moved =
    (from[task.kind] ?? []).includes(task.state) &&
    (await tx
      .updateTable('move_task')
      .set({ state: to ?? task.state, changed_at: by.now })
      .where('id', '=', task.id)
      .where('state', '=', task.state)
      .executeTakeFirst());
  if (!moved || moved.numUpdatedRows === 0n) {
    throw new HearthError('already-done', `This is ${task.state} and cannot be changed that way.`);
  }
  const sending = done.action === 'send' ? done.sending : undefined;
  await tx
    .insertInto('move_task_event')
    .values({
      id: by.newId(),
      task_id: task.id,
      event,
      words: done.words.trim(),
      how: sending?.how.trim() ?? null,
      told: sending?.told.trim() ?? null,
      reference: sending?.reference.trim() || null,
      sent_at: sending?.at ?? null,
      person_id: by.personId,
      happened_at: by.now,
    })
    .execute();
}

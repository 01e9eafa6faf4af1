import '../../tables.ts';
import { Refusal } from '../../../platform/errors/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import type { TaskInList } from './list-tasks.ts';
import { taskMoves } from './states.ts';
import type { TaskDone } from './task-form.ts';

/**
 * Moves a notice or step on: sent (how, when, to whom, reference), accepted, declined with a reason, chased, done with
 * evidence, opened again. What was written stays.
 * @throws Refusal `already-done` when it has moved on
 */
export async function doTask(
  tx: Tx,
  task: TaskInList,
  { action, how, told, reference, sentAt, words }: TaskDone,
  by: By,
): Promise<void> {
  const { from, to, event } = taskMoves[action];
  const moved =
    (from[task.kind] ?? []).includes(task.state) &&
    (await tx
      .updateTable('move_task')
      .set({ state: to ?? task.state, changed_at: by.now })
      .where('id', '=', task.id)
      .where('state', '=', task.state)
      .executeTakeFirst());
  if (!moved || moved.numUpdatedRows === 0n) {
    throw new Refusal('already-done', `This is ${task.state} and cannot be changed like that.`);
  }
  await tx
    .insertInto('move_task_event')
    .values({
      id: by.newId(),
      task_id: task.id,
      event,
      words,
      how: how || null,
      told: told || null,
      reference: reference || null,
      sent_at: sentAt,
      person_id: by.personId,
      happened_at: by.now,
    })
    .execute();
}

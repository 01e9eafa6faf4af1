import { sql } from 'kysely';
import { HearthError } from '../../../platform/errors/index.ts';
import {
  type FieldErrors,
  isOneOf,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../../platform/web/index.ts';
import { readMoment } from '../read-moment.ts';
import { doTask, type TaskDone } from './do-task.ts';
import { eventsOf, type TaskInList, taskById } from './list-tasks.ts';
import { TaskPage } from './page.tsx';
import { taskActions } from './states.ts';

async function openTask({ tx, params, about }: SignedInVisit): Promise<TaskInList> {
  const task = await taskById(tx, params.taskId ?? '');
  about({ kind: 'move-task', id: task.id, childId: task.child_id });
  return task;
}

async function taskPage(visit: SignedInVisit, task: TaskInList, errors: FieldErrors = {}) {
  const { tx, form, person, now } = visit;
  const { rows } = await sql<{ mayDo: boolean; seesMove: boolean; mayRefer: boolean }>`
    select app.does_move_task(${task.id}::uuid) as "mayDo", app.sees_move(${task.move_id}::uuid) as "seesMove",
      app.may_refer(${task.child_id}::uuid, array['identity']) as "mayRefer"`.execute(tx);
  const { mayDo = false, seesMove = false, mayRefer = false } = rows[0] ?? {};
  const values = Object.fromEntries(Object.keys(form).map((name) => [name, one(form, name)]));
  const events = await eventsOf(tx, [task.id]);
  const body = <TaskPage {...{ task, events, person, now, values, errors, mayDo, seesMove, mayRefer }} />;
  const back = seesMove ? `/moves/${task.move_id}` : '/moves';
  const title = task.kind === 'notice' ? 'A notice' : 'Next step';
  return page({ title, body, back, hasErrors: Object.keys(errors).length > 0 });
}

function readDone({ form }: SignedInVisit): TaskDone {
  const action = one(form, 'action');
  if (!isOneOf(taskActions, action))
    throw new HearthError('not-allowed', 'Choose what to do with it.', 'action');
  const words = one(form, 'words');
  if (action !== 'send') return { action, words };
  const at = readMoment(form, 'sent');
  const sending = { how: one(form, 'how'), told: one(form, 'told'), reference: one(form, 'reference'), at };
  return { action, words, sending };
}

async function act(visit: SignedInVisit) {
  const { tx, person, now, newId } = visit;
  const task = await openTask(visit);
  try {
    await doTask(tx, task, readDone(visit), { personId: person.personId, now, newId });
  } catch (error) {
    if (error instanceof HearthError && error.field)
      return taskPage(visit, task, { [error.field]: error.message });
    throw error;
  }
  return redirect(`/move-tasks/${task.id}`);
}

/** A notice or a step of a move, and what is done with it. */
export function taskRoutes(): Route[] {
  const path = '/move-tasks/:taskId';
  return [
    {
      method: 'GET',
      path,
      who: 'signed-in',
      audit: 'viewed-move-task',
      answer: async (visit) => taskPage(visit, await openTask(visit)),
    },
    { method: 'POST', path, who: 'signed-in', audit: 'did-move-task', answer: act },
  ];
}

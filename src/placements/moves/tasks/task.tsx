import { sql } from 'kysely';
import { action, type Filled } from '../../../platform/forms/index.ts';
import { isOneOf, one, type SignedInContext } from '../../../platform/web/index.ts';
import { mayDoTask, maySeeTask } from '../../who-may.ts';
import { doTask } from './do-task.ts';
import { eventsOf, type TaskInList, taskById } from './list-tasks.ts';
import { actionsFrom, taskActions } from './states.ts';
import { taskForm } from './task-form.ts';
import { TaskPage } from './task-page.tsx';

async function openTask({ tx, params, auditSubject: about }: SignedInContext): Promise<TaskInList> {
  const task = await taskById(tx, params.taskId ?? '');
  about({ kind: 'move-task', id: task.id, childId: task.child_id });
  return task;
}

/** The button that was pressed, as it stands in the form; none as long as none was. */
function doingIn(context: SignedInContext) {
  const pressed = one(context.form, 'action');
  return isOneOf(taskActions, pressed) ? pressed : undefined;
}

/** Both forms of the page: the one that was sent and not taken stands there as it was typed. */
async function formsOf(context: SignedInContext, task: TaskInList, sent: Filled) {
  const blank = (form: SignedInContext['form']) => taskAction.blank({ ...context, form }, task);
  const wasSending = doingIn(context) === 'send';
  const canSend = actionsFrom(task.kind, task.state).includes('send');
  return {
    sending: wasSending ? sent : canSend ? await blank({ action: 'send' }) : null,
    other: wasSending ? await blank({}) : sent,
  };
}

/** A notice or a step of a move, and what is done with it. */
export const taskAction = action({
  path: '/move-tasks/:taskId',
  may: mayDoTask,
  mayShow: maySeeTask,
  audit: { show: 'viewed-move-task', send: 'did-move-task' },
  open: openTask,
  form: (task, context) => taskForm(task, doingIn(context)),
  page: async ({ context, opened: task, form }) => {
    const { tx, now } = context;
    const { rows } = await sql<{ mayDo: boolean; seesMove: boolean; mayRefer: boolean }>`
      select app.does_move_task(${task.id}::uuid) as "mayDo", app.sees_move(${task.move_id}::uuid) as "seesMove",
        app.may_refer(${task.child_id}::uuid, array['identity']) as "mayRefer"`.execute(tx);
    const { mayDo = false, seesMove = false, mayRefer = false } = rows[0] ?? {};
    const events = await eventsOf(tx, [task.id]);
    const forms = mayDo ? await formsOf(context, task, form) : null;
    return {
      title: task.kind === 'notice' ? 'A notice' : 'Next step',
      body: <TaskPage {...{ task, events, now, forms, seesMove, mayRefer }} />,
      back: seesMove ? `/moves/${task.move_id}` : '/moves',
    };
  },
  act: async (tx, task, done, by) => {
    await doTask(tx, task, done, by);
    return { to: `/move-tasks/${task.id}`, made: {} };
  },
  example: { action: 'chase', words: 'We rang the desk.' },
});

import '../../tables.ts';
import '../../../platform/sign-in/tables.ts';
import { sql } from 'kysely';
import { notFound } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';
import type { TaskEvent, TaskKind, TaskState } from '../../tables.ts';
import { isOpen } from './states.ts';

/** A notice or step of a move as lists show it. */
export interface TaskInList {
  readonly id: string;
  readonly move_id: string;
  readonly child_id: string;
  readonly child_called: string | null;
  readonly setting_id: string;
  readonly setting_name: string;
  readonly kind: TaskKind;
  readonly ordinal: number;
  readonly code: string;
  readonly recipient: string | null;
  readonly words: string;
  readonly cites: readonly string[];
  readonly owner_role: string;
  readonly owner_id: string | null;
  readonly owner_name: string | null;
  /** Who has it while the owner is away. */
  readonly stand_in_name: string | null;
  readonly due_at: Date | null;
  readonly clock_basis: string | null;
  readonly by_approval: boolean;
  readonly state: TaskState;
  /** The last thing written with it. */
  readonly last_words: string | null;
}

const tasks = (tx: Tx) =>
  tx
    .selectFrom('move_task as t')
    .innerJoin('setting as s', 's.id', 't.setting_id')
    .leftJoin('child as c', 'c.id', 't.child_id')
    .leftJoin('person_account as p', 'p.id', 't.owner_id')
    .select([
      't.id',
      't.move_id',
      't.child_id',
      't.setting_id',
      's.name as setting_name',
      't.kind',
      't.ordinal',
      't.code',
      't.recipient',
      't.words',
      sql<string[]>`t.cites`.as('cites'),
      't.owner_role',
      't.owner_id',
      'p.name as owner_name',
      sql<string | null>`(select f.name from person_account f
        where f.id = app.stand_in_for(t.owner_id) and f.id <> t.owner_id)`.as('stand_in_name'),
      't.due_at',
      't.clock_basis',
      't.by_approval',
      't.state',
      sql<string | null>`coalesce(c.known_as, c.given_name)`.as('child_called'),
      sql<string | null>`(select e.words from move_task_event e where e.task_id = t.id and e.words <> ''
        order by e.sequence desc limit 1)`.as('last_words'),
    ]);

/** The notices and steps of a move, what is due first first. */
export function tasksOf(tx: Tx, moveId: string): Promise<TaskInList[]> {
  return tasks(tx)
    .where('t.move_id', '=', moveId)
    .orderBy(sql`t.due_at nulls last`)
    .orderBy('t.kind')
    .orderBy('t.ordinal')
    .execute();
}

/** The open notices and steps of the visitor and of those they stand in for; approvals wait in a list of their own. */
export function openTasks(tx: Tx, limit = 300): Promise<TaskInList[]> {
  return tasks(tx)
    .where(sql<boolean>`t.owner_id = any(array(select app.acts_for()))`)
    .where('t.by_approval', '=', false)
    .where((eb) =>
      eb.or([eb('t.state', '=', 'due'), eb.and([eb('t.kind', '=', 'step'), eb('t.state', '=', 'accepted')])]),
    )
    .orderBy(sql`t.due_at nulls last`)
    .orderBy('t.move_id')
    .orderBy('t.kind')
    .orderBy('t.ordinal')
    .limit(limit)
    .execute();
}

/** One notice or step. @throws Refusal not-found when it is not open to the visitor */
export async function taskById(tx: Tx, id: string): Promise<TaskInList> {
  const task = await tasks(tx).where('t.id', '=', id).executeTakeFirst();
  if (!task) throw notFound();
  return task;
}

/** What was done with a notice or step, and when. */
export interface TaskEventInList {
  readonly task_id: string;
  readonly event: TaskEvent;
  readonly words: string;
  readonly how: string | null;
  readonly told: string | null;
  readonly reference: string | null;
  readonly sent_at: Date | null;
  readonly person_name: string;
  readonly happened_at: Date;
}

/** Everything that was done with notices and steps, in order. */
export async function eventsOf(tx: Tx, taskIds: readonly string[]): Promise<TaskEventInList[]> {
  if (taskIds.length === 0) return [];
  return tx
    .selectFrom('move_task_event as e')
    .innerJoin('person_account as p', 'p.id', 'e.person_id')
    .select([
      'e.task_id',
      'e.event',
      'e.words',
      'e.how',
      'e.told',
      'e.reference',
      'e.sent_at',
      'e.happened_at',
      'p.name as person_name',
    ])
    .where('e.task_id', 'in', [...taskIds])
    .orderBy('e.sequence')
    .execute();
}

/** Whether its clock has run out while it still has to be done. */
export function isOverdue(task: Pick<TaskInList, 'kind' | 'state' | 'due_at'>, now: Date): boolean {
  return task.due_at !== null && task.due_at <= now && isOpen(task);
}

import type { TaskEvent, TaskKind, TaskState } from '../../tables.ts';

/** What somebody can do with a notice or a step. */
export const taskActions = ['send', 'accept', 'done', 'chase', 'decline', 'reopen'] as const;
export type TaskAction = (typeof taskActions)[number];

interface Move {
  /** From which states, for each kind; a kind that is not named cannot. */
  readonly from: Readonly<Partial<Record<TaskKind, readonly TaskState[]>>>;
  /** Where to; null leaves it as it is. */
  readonly to: TaskState | null;
  readonly event: TaskEvent;
  /** What must be written with it. */
  readonly needs: 'reason' | 'evidence' | 'words' | null;
}

/** The life of a notice (due, sent, confirmed, done) and of a step (due, accepted, done). */
export const taskMoves: Readonly<Record<TaskAction, Move>> = {
  send: { from: { notice: ['due'] }, to: 'sent', event: 'sent', needs: null },
  accept: { from: { notice: ['sent'], step: ['due'] }, to: 'accepted', event: 'accepted', needs: null },
  done: {
    from: { notice: ['sent', 'accepted'], step: ['due', 'accepted'] },
    to: 'done',
    event: 'done',
    needs: 'evidence',
  },
  chase: {
    from: { notice: ['due', 'sent', 'accepted'], step: ['due', 'accepted'] },
    to: null,
    event: 'chased',
    needs: 'words',
  },
  decline: {
    from: { notice: ['due'], step: ['due', 'accepted'] },
    to: 'declined',
    event: 'declined',
    needs: 'reason',
  },
  reopen: {
    from: { notice: ['sent', 'accepted', 'declined', 'done'], step: ['declined', 'done'] },
    to: 'due',
    event: 'reopened',
    needs: 'reason',
  },
};

/** The actions open to a notice or step in this state. */
export function actionsFrom(kind: TaskKind, state: TaskState): TaskAction[] {
  return taskActions.filter((action) => taskMoves[action].from[kind]?.includes(state) ?? false);
}

/** Whether something still has to be done: a notice until it is sent, a step until it is done. */
export function isOpen({ kind, state }: { readonly kind: TaskKind; readonly state: TaskState }): boolean {
  return state === 'due' || (kind === 'step' && state === 'accepted');
}

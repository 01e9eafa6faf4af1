import '../../tables.ts';
import type { Insertable } from 'kysely';
import { clockBasis } from '../../../platform/clock/index.ts';
import type { Tables } from '../../../platform/database/tables.ts';
import type { PlacementNotice, PlacementOutcome, PlacementStep } from '../../../protocol/index.ts';
import { countsFromTheMove, dueAt } from './due.ts';

/** The steps that are the approval itself. They are settled by recording it. */
const approvalSteps: readonly string[] = [
  'nominated-officer-approves',
  'director-approves',
  'return-to-parents-approved',
  'key-stage-4-approved',
];

/** What the tasks belong to. */
export interface TasksFor {
  readonly moveId: string;
  readonly childId: string;
  readonly settingId: string;
  readonly from: string;
  readonly emergency: boolean;
  readonly now: Date;
  readonly newId: () => string;
}

/** The notices and steps of an outcome as rows; whose they are is filled in by whoever knows. */
export function tasksOfMove(
  { notices, steps }: PlacementOutcome,
  to: TasksFor,
  ownerOf: (role: string) => string | null,
): Insertable<Tables['move_task']>[] {
  const { from, now } = to;
  const row = (thing: PlacementNotice | PlacementStep, ordinal: number, recipient: string | null) => {
    const byApproval = recipient === null && approvalSteps.includes(thing.id);
    // In an emergency the child goes before the approval does: it is due at once.
    const due = byApproval && to.emergency ? now : dueAt(thing.clock, from, now);
    return {
      id: to.newId(),
      move_id: to.moveId,
      child_id: to.childId,
      setting_id: to.settingId,
      kind: recipient === null ? ('step' as const) : ('notice' as const),
      ordinal,
      code: thing.id,
      recipient,
      words: thing.text,
      cites: JSON.stringify(thing.cites),
      owner_role: thing.who,
      owner_id: ownerOf(thing.who),
      due_at: due,
      clock_basis: thing.clock && due ? clockBasis(thing.clock, due) : null,
      from_the_move: countsFromTheMove(thing.clock),
      by_approval: byApproval,
      state: 'due' as const,
      made_at: now,
      changed_at: now,
    };
  };
  return [
    ...notices.map((notice, at) => row(notice, at, notice.to)),
    ...steps.map((step, at) => row(step, at, null)),
  ];
}

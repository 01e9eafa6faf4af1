import { type AnswerOf, asKept, placementStepRules } from '../../../protocol/index.ts';
import type { MoveOnRecord } from '../move/get-move.ts';
import { approvalOverdue, stateOfMove } from '../move/state-of-move.ts';
import { isOverdue, type TaskInList } from '../tasks/list-tasks.ts';
import type { moveAnswer, moveStep } from './move-answer.ts';

const taskJson = (task: TaskInList, now: Date): AnswerOf<typeof moveStep> => ({
  id: task.id,
  code: task.code,
  words: task.words,
  cites: task.cites,
  ownerRole: task.owner_role,
  ownerId: task.owner_id,
  dueAt: task.due_at?.toISOString() ?? null,
  clockBasis: task.clock_basis,
  state: task.state,
  overdue: isOverdue(task, now),
  lastWords: task.last_words,
});

const placeOf = new Map(placementStepRules.map(({ id, place }) => [id, place]));

/** A move as the API gives it. */
export function moveJson(
  move: MoveOnRecord,
  tasks: readonly TaskInList[],
  now: Date,
  today: string,
): AnswerOf<typeof moveAnswer> {
  const given = move.approval_on_record;
  const of = (kind: TaskInList['kind']) => tasks.filter((task) => task.kind === kind);
  return {
    id: move.id,
    childId: move.child_id,
    settingId: move.setting_id,
    event: move.event,
    from: move.from_day,
    beganOn: move.began_on,
    emergency: move.emergency,
    state: stateOfMove(move, today),
    edition: move.edition,
    facts: move.facts,
    outcome: asKept(
      move.outcome,
      ({ id }) => placeOf.get(id)?.[move.facts.emergency ? 'emergency' : 'planned'],
    ),
    approval: {
      needed: move.approval,
      askedId: move.asked_id,
      overdue: approvalOverdue(move, now),
      given: given && {
        verdict: given.verdict,
        post: given.post,
        officer: given.officer_name,
        words: given.words,
        at: given.approved_at.toISOString(),
      },
    },
    madeBy: move.made_by,
    madeAt: move.made_at.toISOString(),
    withdrawn: move.withdrawn_words,
    notices: of('notice').map((task) => ({ ...taskJson(task, now), to: task.recipient })),
    steps: of('step').map((task) => taskJson(task, now)),
  };
}

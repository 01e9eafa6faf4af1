import { isOverdue, type StepInList } from '../../../follow-up/index.ts';
import { type AnswerOf, asKept, placementStepRules } from '../../../protocol/index.ts';
import type { MoveOnRecord } from '../move/get-move.ts';
import { approvalOverdue, stateOfMove } from '../move/state-of-move.ts';
import type { moveAnswer, moveStep } from './move-answer.ts';

const states = { proposed: 'due', confirmed: 'accepted' } as const;
const stateOf = (state: StepInList['state']) =>
  state === 'proposed' || state === 'confirmed' ? states[state] : state;

const stepJson = (step: StepInList, now: Date): AnswerOf<typeof moveStep> => ({
  id: step.id,
  code: step.code,
  words: step.words,
  cites: step.cites,
  ownerRole: step.owner_role,
  ownerId: step.owner_id,
  dueAt: step.due_at?.toISOString() ?? null,
  clockBasis: step.clock_basis,
  state: stateOf(step.state),
  overdue: isOverdue(step, now),
  lastWords: step.last_words,
});

const placeOf = new Map(placementStepRules.map(({ id, place }) => [id, place]));

/** A move as the API gives it. */
export function moveJson(
  move: MoveOnRecord,
  { notices, steps }: { readonly notices: readonly StepInList[]; readonly steps: readonly StepInList[] },
  now: Date,
  today: string,
): AnswerOf<typeof moveAnswer> {
  const given = move.approval_on_record;
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
    notices: notices.map((step) => ({ ...stepJson(step, now), to: step.recipient })),
    steps: steps.map((step) => stepJson(step, now)),
  };
}

import type { StepInList } from '../../../follow-up/index.ts';
import type { AnswerOf } from '../../../protocol/index.ts';
import type { Restraint } from '../restraint/get-restraint.ts';
import type { restraintAnswer } from './restraint-answer.ts';

/** A measure as the API gives it. */
export function restraintJson(
  found: Restraint,
  steps: readonly StepInList[],
): AnswerOf<typeof restraintAnswer> {
  return {
    id: found.id,
    childId: found.child_id,
    settingId: found.setting_id,
    incidentId: found.incident_id,
    measure: found.measure,
    inEhcPlan: found.in_ehc_plan,
    usedAt: found.used_at.toISOString(),
    minutes: found.minutes,
    location: found.location,
    behaviour: found.behaviour,
    description: found.description,
    avoided: found.avoided,
    people: found.people.map(({ person_id, name, part }) => ({ personId: person_id, name, part })),
    effect: found.effect,
    injured: found.injured,
    injuries: found.injuries,
    recordedBy: found.recorded_by,
    recordedAt: found.recorded_at.toISOString(),
    asked: { words: found.asked.words, basis: found.asked.basis },
    signed: found.entries.map((entry) => ({
      entry: entry.entry,
      withId: entry.with_id,
      spokenAt: entry.spoken_at?.toISOString() ?? null,
      words: entry.words,
      notBecause: entry.not_because,
      reason: entry.reason,
      signedBy: entry.signed_by,
      signedAt: entry.signed_at.toISOString(),
    })),
    steps: steps.map(({ id, code, words, due_at, clock_basis, state }) => ({
      ...{ id, code, words, state },
      dueAt: due_at?.toISOString() ?? null,
      clockBasis: clock_basis,
    })),
  };
}

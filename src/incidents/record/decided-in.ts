import type { ChildToday, SettingKind } from '../../care/index.ts';
import { ageOn, decide, type IncidentFacts, type IncidentOutcome } from '../../protocol/index.ts';
import { type Answers, canDecide, factsFrom, incidentFlow } from '../guide/index.ts';
import type { DraftContent } from '../tables.ts';
import { dayOf } from './day-of-draft.ts';

/** The answers of a draft with what the register and the record already say: setting, age and day are not asked twice. */
export function answersOf(content: DraftContent, child: ChildToday, setting: SettingKind): Answers {
  const day = dayOf(content);
  if (!day) return content.answers;
  return { ...content.answers, setting, age: String(ageOn(child.date_of_birth, day)), when: day };
}

/** What the Protocol says on the facts of a draft. */
export interface Decided {
  readonly facts: IncidentFacts;
  readonly outcome: IncidentOutcome;
}

/** The decision on these answers; null while facts are missing. */
export function decidedIn(answers: Answers, today: string): Decided | null {
  if (!canDecide(incidentFlow, answers)) return null;
  const facts = factsFrom(answers, today);
  return facts ? { facts, outcome: decide('incident', facts, { today }) } : null;
}

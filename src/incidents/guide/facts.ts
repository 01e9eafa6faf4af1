import type { IncidentFacts } from '../../protocol/index.ts';
import { factsSoFar } from './facts-so-far.ts';
import { canDecide, liveAnswers } from './flow.ts';
import type { Answers } from './question.ts';
import { incidentFlow } from './questions.ts';

/**
 * The facts for `decide('incident', …)`, from answers to needed questions only.
 * @param today `YYYY-MM-DD` in London
 * @returns null while something needed is unanswered, or when the day is after today
 */
export function factsFrom(answers: Answers, today: string): IncidentFacts | null {
  if (!canDecide(incidentFlow, answers)) return null;
  const facts = factsSoFar(liveAnswers(incidentFlow, answers));
  return (facts.occurredOn ?? '') > today ? null : facts;
}

import type { MissingFacts } from '../../../protocol/index.ts';
import { canDecide, liveAnswers } from '../flow.ts';
import { type Answers, oneOf } from '../question.ts';
import { missingFlow } from './questions.ts';
import { saidOfAbsence } from './said.ts';

/**
 * The facts for `decide('missing', …)`, from answers to needed questions only. What was not asked could change nothing.
 * @param today `YYYY-MM-DD` in London
 * @returns null while something needed is unanswered, or when the day is after today
 */
export function missingFactsFrom(answers: Answers, today: string): MissingFacts | null {
  if (!canDecide(missingFlow, answers)) return null;
  const live = liveAnswers(missingFlow, answers);
  const occurredOn = oneOf(live, 'noticed');
  const { vulnerability, concerns, ...said } = saidOfAbsence(live);
  if (occurredOn > today) return null;
  return {
    occurredOn,
    age: Number(oneOf(live, 'age')),
    setting: oneOf(live, 'lives') as MissingFacts['setting'],
    located: false,
    immediateDanger: said.immediateDanger === true,
    whereaboutsKnown: said.whereaboutsKnown === true,
    significantRisk: said.significantRisk === true,
    enquiriesMade: said.enquiriesMade === true,
    ...(vulnerability.length > 0 ? { vulnerability } : {}),
    ...(concerns.length > 0 ? { concerns } : {}),
  };
}

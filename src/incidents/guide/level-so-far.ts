import {
  type EditionId,
  editionOn,
  evaluate,
  type IncidentFacts,
  type LevelOutcome,
  publishedRulebooks,
} from '../../protocol/index.ts';
import { factsSoFar } from './facts-so-far.ts';
import { type Answers, allOf, oneOf } from './question.ts';

function outcomeOf(facts: IncidentFacts): LevelOutcome {
  return evaluate(publishedRulebooks[editionOn(facts.occurredOn ?? '')], facts).outcome;
}

/** The edition in force on the day that was answered; null before it is answered. */
export function editionSoFar(live: Answers): EditionId | null {
  const day = oneOf(live, 'when');
  return day === '' ? null : editionOn(day);
}

/**
 * The level and route that the answers so far lead to.
 * @param live answers to needed questions only, at least as far as the kinds
 */
export function levelSoFar(live: Answers): LevelOutcome {
  return outcomeOf(factsSoFar(live));
}

/** Whether the answers so far mean 999, whatever else is answered. Danger right now has had its own page. */
export function isEmergency(live: Answers): boolean {
  if (oneOf(live, 'danger') === 'yes' || allOf(live, 'kinds').length === 0) return false;
  return oneOf(live, 'weapon-risk') === 'yes' || levelSoFar(live).route === 'call-999';
}

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

/** The outcomes for each thing that could be said of the risk: managed, not managed, not said. */
function outcomesByRisk(live: Answers): LevelOutcome[] {
  const facts = factsSoFar(live);
  return [true, false, undefined].map((riskManageable) => outcomeOf({ ...facts, riskManageable }));
}

/**
 * The level and route that the answers so far lead to.
 * @param live answers to needed questions only, at least as far as the kinds
 */
export function levelSoFar(live: Answers): LevelOutcome {
  return outcomeOf(factsSoFar(live));
}

/** Whether it makes a difference that staff can, or cannot, keep everyone safe. */
export function riskCanMatter(live: Answers): boolean {
  const routes = outcomesByRisk(live).map(({ level, route }) => `${level} ${route}`);
  return new Set(routes).size > 1;
}

/** Whether the answers so far mean 999, whatever else is answered. Danger right now has had its own page. */
export function isEmergency(live: Answers): boolean {
  if (oneOf(live, 'danger') === 'yes' || allOf(live, 'kinds').length === 0) return false;
  const riskNow = oneOf(live, 'drugs-risk') === 'yes' || oneOf(live, 'weapon-risk') === 'yes';
  const outcomes = oneOf(live, 'manageable') === '' ? outcomesByRisk(live) : [levelSoFar(live)];
  return riskNow || outcomes.every(({ route }) => route === 'call-999');
}

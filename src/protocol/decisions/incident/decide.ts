import { checked } from '../../checked.ts';
import { type EditionId, editionOn } from '../../editions.ts';
import type { NextStep, Reason } from '../../engine/answer.ts';
import { Refusal } from '../../refusal.ts';
import { cautionsFor } from './cautions.ts';
import { counterfactuals } from './counterfactuals.ts';
import { type Evaluation, evaluate, speakingRows } from './evaluate.ts';
import { factorsByEdition } from './factors.ts';
import { type IncidentFacts, incidentFactsSchema } from './facts.ts';
import type { Route } from './levels.ts';
import type { IncidentOutcome } from './outcome.ts';
import { type CompiledRulebook, compileRulebook } from './rulebook.ts';
import { situationOf } from './situation.ts';
import { stepsFor } from './steps.ts';
import { rulebook2021 } from './table-2021.ts';
import { rulebook2025 } from './table-2025.ts';

/** The rulebooks of the published editions, ready to decide. */
export const publishedRulebooks: Readonly<Record<EditionId, CompiledRulebook>> = {
  '2021': compileRulebook(rulebook2021),
  '2025': compileRulebook(rulebook2025),
};

/** What a decision needs to know besides the facts. */
export interface DecideOptions {
  /** Today in Europe/London, `YYYY-MM-DD`: a later day of the incident is refused. Left out, no day is too late. */
  readonly today?: string;
}

/**
 * Checks the facts of an incident.
 * @throws Refusal naming the field and what is allowed
 */
export function readIncidentFacts(input: unknown, options: DecideOptions = {}): IncidentFacts {
  const facts = checked(incidentFactsSchema, input);
  if (facts.occurredOn && options.today && facts.occurredOn > options.today) {
    throw new Refusal('in-the-future', 'occurredOn', `${facts.occurredOn} is after today, ${options.today}.`);
  }
  return facts;
}

/**
 * The edition that governs the facts: the one in force on the day, or the one named.
 * @throws Refusal when neither is given, when they disagree, or when no edition covers the day
 */
export function editionFor(facts: IncidentFacts): EditionId {
  if (!facts.occurredOn) {
    if (facts.edition) return facts.edition;
    throw new Refusal('missing', 'occurredOn', 'Give occurredOn, the day of the incident, or edition.');
  }
  const inForce = editionOn(facts.occurredOn);
  if (facts.edition && facts.edition !== inForce) {
    throw new Refusal(
      'editions-disagree',
      'edition',
      `On ${facts.occurredOn} the edition in force is ${inForce}, not ${facts.edition}. Give one of the two.`,
    );
  }
  return inForce;
}

function reasonsOf(evaluation: Evaluation): Reason[] {
  return speakingRows(evaluation).map(({ id, cites, basis, text, why }) => ({
    row: id,
    cites,
    basis,
    text: why ? `${text} (Inferred: ${why})` : text,
  }));
}

/** Decides checked facts under a rulebook, published or draft. */
export function decideUnder(rulebook: CompiledRulebook, facts: IncidentFacts): IncidentOutcome {
  const evaluation = evaluate(rulebook, facts);
  const { outcome } = evaluation;
  const situation = situationOf(rulebook.edition, facts, outcome);
  return {
    decision: 'incident',
    edition: rulebook.edition,
    level: outcome.level,
    route: outcome.route,
    reasons: reasonsOf(evaluation),
    steps: stepsFor(situation),
    cautions: cautionsFor(situation),
    factors: factorsByEdition[rulebook.edition],
    counterfactuals: counterfactuals(rulebook, facts, outcome),
  };
}

/**
 * The next steps when a person chose a route, which may be another than the outcome's: a manager who decides to report
 * sets the safeguards of a report going, one who settles it at home does not (INC-L2-05, CUS-01 to CUS-05).
 * @param outcome of the same facts
 */
export function stepsForRoute(
  facts: IncidentFacts,
  outcome: IncidentOutcome,
  chosen: Route,
): readonly NextStep[] {
  if (chosen === outcome.route) return outcome.steps;
  return stepsFor(situationOf(outcome.edition, facts, { level: outcome.level, route: chosen }));
}

/**
 * The incident decision (INC-03): level, route, reasons, next steps, cautions, factors and what would change it.
 * @param input the facts, see the contract in docs
 * @throws Refusal when the facts are refused or no edition covers the day
 */
export function decideIncident(input: unknown, options: DecideOptions = {}): IncidentOutcome {
  const facts = readIncidentFacts(input, options);
  return decideUnder(publishedRulebooks[editionFor(facts)], facts);
}

import { checked } from '../../checked.ts';
import { type EditionId, editionOn } from '../../editions.ts';
import type { NextStep, Reason, StepEvent } from '../../engine/answer.ts';
import { Refusal } from '../../refusal.ts';
import { cautionsFor } from './cautions.ts';
import { counterfactuals } from './counterfactuals.ts';
import { type Evaluation, evaluate, speakingRows } from './evaluate.ts';
import { factorsByEdition } from './factors.ts';
import { type IncidentFacts, incidentFactsSchema } from './facts.ts';
import type { LevelOutcome } from './levels.ts';
import type { Matter } from './matters.ts';
import { type IncidentOutcome, type Service, services } from './outcome.ts';
import { type CompiledRulebook, compileRulebook } from './rulebook.ts';
import { type Situation, situationOf } from './situation.ts';
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
    throw new Refusal('in-the-future', `${facts.occurredOn} is after today, ${options.today}.`, 'occurredOn');
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
    throw new Refusal('missing', 'Give occurredOn, the day of the incident, or edition.', 'occurredOn');
  }
  const inForce = editionOn(facts.occurredOn);
  if (facts.edition && facts.edition !== inForce) {
    throw new Refusal(
      'editions-disagree',
      `On ${facts.occurredOn} the edition in force is ${inForce}, not ${facts.edition}. Give one of the two.`,
      'edition',
    );
  }
  return inForce;
}

function reasonsOf(evaluation: Evaluation): Reason[] {
  const reported =
    evaluation.outcome.route === 'report-non-urgent' || evaluation.outcome.route === 'call-999';
  return speakingRows(evaluation).map(({ id, cites, basis, text, why, outcome }) => {
    // A report that is not made at this age is a rule for others, and is said to be.
    const said = outcome.route === 'report-non-urgent' && !reported ? `From 10 to 17: ${text}` : text;
    return { row: id, cites, basis, text: why ? `${said} (Inferred: ${why})` : said };
  });
}

/** Who is asked for at 999, where the route is that. */
function callFor({ route, matters }: Situation): { callFor?: readonly Service[] } {
  if (route !== 'call-999') return {};
  const wanted: Readonly<Record<Service, boolean>> = {
    ambulance: matters.has('ambulance') || (matters.has('police-called') && matters.has('hurt')),
    fire: matters.has('fire'),
    police: matters.has('police-called'),
  };
  return { callFor: services.filter((service) => wanted[service]) };
}

/** Decides checked facts under a rulebook, published or draft. */
export function decideUnder(rulebook: CompiledRulebook, facts: IncidentFacts): IncidentOutcome {
  const { edition } = rulebook;
  const evaluation = evaluate(rulebook, facts);
  const { outcome } = evaluation;
  const situation = situationOf(facts, { edition, ...evaluation });
  return {
    decision: 'incident',
    edition,
    level: outcome.level,
    route: outcome.route,
    ...callFor(situation),
    reasons: reasonsOf(evaluation),
    steps: stepsFor(situation),
    cautions: cautionsFor(situation),
    factors: factorsByEdition[edition],
    counterfactuals: counterfactuals(rulebook, facts, outcome),
  };
}

/** What was decided on, and what was chosen: the edition and level of the answer, and the route that a person took. */
export interface Chosen extends LevelOutcome {
  readonly edition: EditionId;
}

/** The situation under a chosen route; once something has happened, the police have taken it up, whatever was chosen. */
function situationWhen(
  facts: IncidentFacts,
  { edition, level, route }: Chosen,
  happened: readonly StepEvent[],
): Situation {
  const { hits } = evaluate(publishedRulebooks[edition], facts);
  const situation = situationOf(facts, { edition, outcome: { level, route }, hits });
  if (happened.length === 0) return situation;
  return { ...situation, matters: new Set<Matter>([...situation.matters, 'police-told']) };
}

/**
 * The next steps when a person chose a route, which may be another than the outcome's: a manager who decides to report
 * sets the safeguards of a report going, one who settles it at home does not (INC-L2-05, CUS-01 to CUS-05).
 * @param happened what has happened since: it brings the steps that wait for it, whatever was chosen
 */
export function stepsForRoute(
  facts: IncidentFacts,
  chosen: Chosen,
  happened: readonly StepEvent[] = [],
): readonly NextStep[] {
  return stepsFor(situationWhen(facts, chosen, happened));
}

/** The steps that an event makes: police came, an interview was asked for, there is a charge, the child is in custody. */
export function stepsOfEvent(facts: IncidentFacts, chosen: Chosen, event: StepEvent): readonly NextStep[] {
  return stepsForRoute(facts, chosen, [event]).filter((step) => step.if === event);
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

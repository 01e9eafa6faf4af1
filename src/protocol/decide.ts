import * as z from 'zod';
import {
  type CareStatusOutcome,
  careStatusFactsSchema,
  careStatusOutcomeSchema,
  decideCareStatus,
} from './decisions/care-status/index.ts';
import {
  decideExploitation,
  type ExploitationOutcome,
  exploitationFactsSchema,
  exploitationOutcomeSchema,
} from './decisions/exploitation/index.ts';
import {
  decideIncident,
  type IncidentOutcome,
  incidentFactsSchema,
  incidentOutcomeSchema,
} from './decisions/incident/index.ts';
import {
  decideMissing,
  type MissingOutcome,
  missingFactsSchema,
  missingOutcomeSchema,
} from './decisions/missing/index.ts';
import {
  decidePlacement,
  type PlacementOutcome,
  placementFactsSchema,
  placementOutcomeSchema,
} from './decisions/placement/index.ts';
import {
  type PoliceResponseOutcome,
  policeResponse,
  policeResponseFactsSchema,
  policeResponseOutcomeSchema,
} from './decisions/police-response/index.ts';
import { Refusal } from './refusal.ts';

/** What a decision needs to know besides the facts. */
export interface DecideOptions {
  /** Today in Europe/London, `YYYY-MM-DD`: a later day is refused. Left out, no day is too late. */
  readonly today?: string;
}

/** Every decision, with the outcome it gives. */
export interface Outcomes {
  incident: IncidentOutcome;
  'care-status': CareStatusOutcome;
  placement: PlacementOutcome;
  missing: MissingOutcome;
  exploitation: ExploitationOutcome;
  'police-response': PoliceResponseOutcome;
}
export type DecisionName = keyof Outcomes;

/** How a decision is taken, and which of its facts says of which day. */
interface Decision<Outcome> {
  readonly take: (facts: unknown, options: DecideOptions) => Outcome;
  readonly dayField: 'occurredOn' | 'on';
  /** Whether the editions of the Protocol answer differently, so that one can be asked for by name. */
  readonly hasEditions: boolean;
  readonly factsSchema: z.ZodType;
}

const decisions: { readonly [Name in DecisionName]: Decision<Outcomes[Name]> } = {
  incident: {
    take: decideIncident,
    dayField: 'occurredOn',
    hasEditions: true,
    factsSchema: incidentFactsSchema,
  },
  'care-status': {
    take: decideCareStatus,
    dayField: 'on',
    hasEditions: false,
    factsSchema: careStatusFactsSchema,
  },
  placement: {
    take: decidePlacement,
    dayField: 'occurredOn',
    hasEditions: true,
    factsSchema: placementFactsSchema,
  },
  missing: {
    take: decideMissing,
    dayField: 'occurredOn',
    hasEditions: true,
    factsSchema: missingFactsSchema,
  },
  exploitation: {
    take: decideExploitation,
    dayField: 'occurredOn',
    hasEditions: true,
    factsSchema: exploitationFactsSchema,
  },
  'police-response': {
    take: policeResponse.decide,
    dayField: 'occurredOn',
    hasEditions: true,
    factsSchema: policeResponseFactsSchema,
  },
};

/** The names of all decisions. */
export const decisionNames = Object.keys(decisions) as DecisionName[];

/** The facts of any decision: those of one of them. */
export const anyFactsSchema = z.union(Object.values(decisions).map(({ factsSchema }) => factsSchema));

/** The answer of any decision, told apart by its name. */
export const anyOutcomeSchema = z.discriminatedUnion('decision', [
  incidentOutcomeSchema,
  careStatusOutcomeSchema,
  placementOutcomeSchema,
  missingOutcomeSchema,
  exploitationOutcomeSchema,
  policeResponseOutcomeSchema,
]);

/**
 * How a decision is asked for: the field of its facts that names the day, and whether it has editions.
 * @throws Refusal `no-such-decision`, which lists those there are
 */
export function decisionNamed(name: string): Decision<unknown> & { readonly name: DecisionName } {
  if (!Object.hasOwn(decisions, name)) {
    const there = decisionNames.join(', ');
    throw new Refusal(
      'no-such-decision',
      `"${name}" is not a decision. The decisions are: ${there}.`,
      'decision',
    );
  }
  return { ...decisions[name as DecisionName], name: name as DecisionName };
}

/**
 * Takes a decision.
 * @param name which decision
 * @param facts as the contract of that decision has them
 * @throws Refusal for facts that are refused, and for a name that is no decision
 */
export function decide<Name extends DecisionName>(
  name: Name,
  facts: unknown,
  options: DecideOptions = {},
): Outcomes[Name] {
  return decisionNamed(name).take(facts, options) as Outcomes[Name];
}

import { type DecideOptions, decideIncident, type IncidentOutcome } from './decisions/incident/index.ts';
import { Refusal } from './refusal.ts';

/** Every decision, with the outcome it gives. */
export interface Outcomes {
  incident: IncidentOutcome;
}
export type DecisionName = keyof Outcomes;

const decisions: {
  readonly [Name in DecisionName]: (facts: unknown, options: DecideOptions) => Outcomes[Name];
} = {
  incident: decideIncident,
};

/** The names of all decisions. */
export const decisionNames = Object.keys(decisions) as DecisionName[];

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
  const decision = Object.hasOwn(decisions, name) ? decisions[name] : undefined;
  if (!decision) {
    throw new Refusal(
      'no-such-decision',
      'decision',
      `"${name}" is no decision. There is: ${decisionNames.join(', ')}.`,
    );
  }
  return decision(facts, options);
}

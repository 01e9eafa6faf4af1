import { type DecisionName, decide, decisionNames, type Outcomes } from '../../protocol/index.ts';

/** Which decision is asked for, and what stands in place of the facts' own day and edition. */
export interface Asked {
  readonly decision: DecisionName;
  readonly edition: string | undefined;
  readonly on: string | undefined;
}

/**
 * The decision of this name.
 * @throws Refusal `no-such-decision`, which lists those there are
 */
export function decisionNamed(name: string): DecisionName {
  // The library itself refuses a name that is none, before it looks at any facts.
  if (!decisionNames.some((known) => known === name)) decide(name as DecisionName, {});
  return name as DecisionName;
}

/** The facts with the day or edition that was asked for in place of their own. What is no object is left as it is. */
function asAsked({ edition, on }: Asked, facts: unknown): unknown {
  const isObject = typeof facts === 'object' && facts !== null && !Array.isArray(facts);
  if (!isObject || (edition === undefined && on === undefined)) return facts;
  return { ...facts, edition, occurredOn: on };
}

/**
 * Takes the decision.
 * @param today in Europe/London: a later day is refused
 * @throws Refusal
 */
export function answer(asked: Asked, facts: unknown, today: string): Outcomes[DecisionName] {
  return decide(asked.decision, asAsked(asked, facts), { today });
}

import { type DecisionName, decide, decisionNamed, type Outcomes, Refusal } from '../../protocol/index.ts';

/** Which decision is asked for, and what stands in place of the facts' own day and edition. */
export interface Asked {
  readonly decision: DecisionName;
  readonly edition: string | undefined;
  readonly on: string | undefined;
}

/**
 * What is asked for on the command line.
 * @throws Refusal `no-such-decision`; `editions-disagree` for a day together with an edition; `not-allowed` for an
 *   edition of a decision that has none
 */
export function askedOf(name: string, edition: string | undefined, on: string | undefined): Asked {
  const { name: decision, hasEditions } = decisionNamed(name);
  if (edition !== undefined && on !== undefined) {
    const message = 'Give --edition or --on, not both: a day has one edition.';
    throw new Refusal('editions-disagree', message, '--edition');
  }
  if (edition !== undefined && !hasEditions) {
    const message = `The ${decision} decision is the same under every edition. Give --on, a day.`;
    throw new Refusal('not-allowed', message, '--edition');
  }
  return { decision, edition, on };
}

/** The facts with the day or edition that was asked for in place of their own. What is no object is left as it is. */
function asAsked({ decision, edition, on }: Asked, facts: unknown): unknown {
  const isObject = typeof facts === 'object' && facts !== null && !Array.isArray(facts);
  if (!isObject || (edition === undefined && on === undefined)) return facts;
  const { dayField, hasEditions } = decisionNamed(decision);
  return { ...facts, ...(hasEditions ? { edition } : {}), [dayField]: on };
}

/**
 * Takes the decision.
 * @param today in Europe/London: a later day is refused
 * @throws Refusal
 */
export function answer(asked: Asked, facts: unknown, today: string): Outcomes[DecisionName] {
  return decide(asked.decision, asAsked(asked, facts), { today });
}

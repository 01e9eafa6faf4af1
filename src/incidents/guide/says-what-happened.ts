import type { IncidentFacts, IncidentOutcome } from '../../protocol/index.ts';

/** Whether the facts say what happened. "Something else" does not: then nobody is told not to call. */
export const saysWhatHappened = ({ conduct }: Pick<IncidentFacts, 'conduct'>): boolean =>
  conduct.every(({ kind }) => kind !== 'other');

/** What argues against a call at level 1. */
const againstCalling = ['crime-report-at-level-1', 'victim-asks-level-1'];

/** An answer as it may be shown: where nobody knows what happened, without what argues against a call. */
export function asItMayBeShown(outcome: IncidentOutcome, facts: IncidentFacts): IncidentOutcome {
  if (saysWhatHappened(facts)) return outcome;
  return {
    ...outcome,
    reasons: outcome.reasons.filter(({ row }) => !againstCalling.includes(row)),
    cautions: outcome.cautions.filter(({ id }) => !againstCalling.includes(id)),
  };
}

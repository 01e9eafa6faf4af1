import { asKept, type MissingFacts, type MissingOutcome, missingStepRules } from '../../protocol/index.ts';

const placeOf = new Map(missingStepRules.map(({ id, place }) => [id, place]));

/** Facts as they were kept. They could once say of somebody who is found that it is not known where they are. */
export function factsAsStored(stored: unknown): MissingFacts {
  const facts = stored as MissingFacts;
  return facts.located ? { ...facts, whereaboutsKnown: true } : facts;
}

/** An outcome as it was kept. What an older one does not say of its steps is what the rules say of them today. */
export function outcomeAsStored(stored: unknown): MissingOutcome {
  const outcome = stored as MissingOutcome;
  return asKept(outcome, ({ id, clock }) => {
    const { when, group, if: event } = placeOf.get(id) ?? ({ when: 'later', group: 'record' } as const);
    const waits = event === 'found' || clock?.from === 'their being found';
    return { when, group, ...(waits && outcome.category !== 'located' ? { if: 'found' } : {}) };
  });
}

import { type MissingFacts, type MissingOutcome, missingStepRules } from '../../protocol/index.ts';

type Stored<T> = { [Field in keyof T]?: T[Field] };
/** Outcomes were kept before their steps said when they are done, and their cautions which they are. */
type OutcomeAsStored = Omit<MissingOutcome, 'steps' | 'cautions'> & {
  readonly steps: readonly (Stored<MissingOutcome['steps'][number]> & { readonly id: string })[];
  readonly cautions: readonly (Stored<MissingOutcome['cautions'][number]> & { readonly text: string })[];
};

const placeOf = new Map(missingStepRules.map(({ id, place }) => [id, place]));

/** Facts as they were kept. They could once say of somebody who is found that it is not known where they are. */
export function factsAsStored(stored: unknown): MissingFacts {
  const facts = stored as MissingFacts;
  return facts.located ? { ...facts, whereaboutsKnown: true } : facts;
}

/** An outcome as it was kept. What an older one does not say of its steps is what the rules say of them today. */
export function outcomeAsStored(stored: unknown): MissingOutcome {
  const outcome = stored as OutcomeAsStored;
  const steps = outcome.steps.map((step) => {
    if (step.when) return step;
    const ofReturn = step.clock?.from === 'their being found';
    const { when, group, if: event } = placeOf.get(step.id) ?? ({ when: 'later', group: 'record' } as const);
    const waits = outcome.category !== 'located' && (ofReturn || event === 'found');
    return { ...step, when, group, ...(waits ? { if: 'found' } : {}) };
  });
  const cautions = outcome.cautions.map((caution) => ({ id: 'as-it-was-said', ...caution }));
  return { ...outcome, steps, cautions } as MissingOutcome;
}

import type { Caution, StepPlace } from './answer.ts';

interface Kept {
  readonly steps: readonly (StepPlace & { readonly id: string })[];
  readonly cautions: readonly Caution[];
}

/**
 * An outcome as it was kept. Older ones do not say when their steps are done, nor which their cautions are.
 * @param placeOf where a step of today's rules belongs
 */
export function asKept<Outcome extends Kept>(
  stored: Outcome,
  placeOf: (step: Outcome['steps'][number]) => StepPlace | undefined,
): Outcome {
  const steps = stored.steps.map((step) =>
    step.when ? step : { ...step, ...(placeOf(step) ?? { when: 'later', group: 'record' }) },
  );
  const cautions = stored.cautions.map((caution) => ({ ...caution, id: caution.id ?? 'as-it-was-said' }));
  return { ...stored, steps, cautions };
}

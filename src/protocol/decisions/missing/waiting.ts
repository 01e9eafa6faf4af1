import type { NextStep } from '../../engine/answer.ts';

/** The steps once somebody is found: those that waited for it wait no longer. */
export function nothingWaitsForFinding(steps: readonly NextStep[]): NextStep[] {
  return steps.map((step) => {
    if (step.if !== 'found') return step;
    const { if: _found, ...place } = step;
    return place;
  });
}

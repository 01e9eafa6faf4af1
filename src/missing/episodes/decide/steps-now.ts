import type { MissingOutcome, NextStep } from '../../../protocol/index.ts';

/** The steps of an answer while they are away: those to be made now, and those that wait until they are found. */
export function stepsWhileAway({ steps }: Pick<MissingOutcome, 'steps'>): {
  now: NextStep[];
  whenFound: NextStep[];
} {
  return {
    now: steps.filter((step) => step.if === undefined),
    whenFound: steps.filter((step) => step.if === 'found'),
  };
}

/** A step that waited, now that they are found. */
function waitingNoLonger({ if: _event, ...step }: NextStep): NextStep {
  return step;
}

/**
 * The steps when they are found: those of the answer for somebody who is found, and of the answers before what the
 * police owe, where they had been told. Somebody who was reported missing is not recorded as an unauthorised absence.
 */
export function stepsWhenFound(
  found: Pick<MissingOutcome, 'steps'>,
  before: readonly Pick<MissingOutcome, 'steps' | 'category'>[],
  reported: boolean,
): NextStep[] {
  const wasMissing = before.some(({ category }) => category === 'missing');
  const steps = found.steps.filter(({ id }) => id !== 'record-absence' || !(wasMissing && reported));
  if (!reported || steps.some(({ id }) => id === 'police-talk-too')) return steps;
  const policeToo = before.flatMap((one) => one.steps).find(({ id }) => id === 'police-talk-too');
  return policeToo ? [...steps, waitingNoLonger(policeToo)] : steps;
}

import type { MissingOutcome, NextStep } from '../../../protocol/index.ts';

/** The moment at which the clocks of the return begin: see the steps of the missing decision. */
export const beingFound = 'their being found';

/** Steps without a clock that speak of the time after they are found. */
const afterwards = new Set(['police-talk-too', 'assess-risk-beforehand', 'ask-how-they-are']);

const isForLater = ({ id, clock }: NextStep): boolean => clock?.from === beingFound || afterwards.has(id);

/** The steps of an answer while they are away: now, and when they are found. A clock of the return runs from then. */
export function stepsWhileAway({ steps }: Pick<MissingOutcome, 'steps'>): {
  now: NextStep[];
  whenFound: NextStep[];
} {
  return {
    now: steps.filter((step) => !isForLater(step)),
    whenFound: steps.filter(isForLater),
  };
}

/**
 * The steps when they are found: those of the answer for somebody who is found, and of the last answer before what the
 * police owe, where they had been told. Somebody who was reported missing is not recorded as an unauthorised absence.
 */
export function stepsWhenFound(
  found: Pick<MissingOutcome, 'steps'>,
  before: readonly Pick<MissingOutcome, 'steps' | 'category'>[],
  reported: boolean,
): NextStep[] {
  const wasMissing = before.some(({ category }) => category === 'missing');
  const policeToo = reported
    ? before.flatMap(({ steps }) => steps).find(({ id }) => id === 'police-talk-too')
    : undefined;
  const steps = found.steps.filter(({ id }) => id !== 'record-absence' || !(wasMissing && reported));
  return policeToo && !steps.some(({ id }) => id === policeToo.id) ? [...steps, policeToo] : [...steps];
}

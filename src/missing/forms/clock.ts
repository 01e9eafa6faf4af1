import { addMonths, daysBetween, type NextStep } from '../../protocol/index.ts';

/**
 * How long a form is good for. Neither the Protocol nor the guidance sets a time: six months is how often a child's plan
 * is reviewed at the latest, and it is our default.
 */
export const monthsGood = 6;

/** How long the new home has to take a form on: our default too. */
const daysToAccept = 5;

/** The last day on which a version is good. */
export function goodUntil(writtenOn: string): string {
  return addMonths(writtenOn, monthsGood);
}

/** Whether a form should be gone through again: it is old, or somebody was away since it was written. */
export function isStale(writtenOn: string, today: string, lastAwayUntil: string | null): boolean {
  return goodUntil(writtenOn) < today || (lastAwayUntil !== null && lastAwayUntil > writtenOn);
}

/** The step to go through the form again before it is stale. */
export function reviewStep(writtenOn: string): NextStep {
  return {
    id: 'review-information-form',
    cites: ['MIS-02'],
    who: 'registered-manager',
    when: 'later',
    group: 'record',
    text: 'Go through part one of the information form with the child, and write down what has changed.',
    clock: {
      hours: daysBetween(writtenOn, goodUntil(writtenOn)) * 24,
      from: 'the form being written',
      basis:
        'local practice: inferred. The text asks for a review after every absence and sets no other time; six months is our default',
    },
  };
}

/** The step for whoever answers for the new home: take the form on, or ask. */
export const acceptStep: NextStep = {
  id: 'accept-information-form',
  cites: ['MIS-02', 'MIS-01'],
  who: 'registered-manager',
  when: 'next-days',
  group: 'record',
  text: 'Read the information form with a child who moved in with one, and take it on or ask about it.',
  clock: {
    hours: daysToAccept * 24,
    from: 'being asked',
    basis:
      'local practice: inferred. The text does not say when a new home takes the form on; five days is our default',
  },
};

/** The step for the social worker: the new home asks something about the form. */
export const answerStep: NextStep = {
  id: 'answer-about-information-form',
  cites: ['MIS-02'],
  who: 'social-worker',
  when: 'next-days',
  group: 'others',
  text: 'Answer the question that the new home has about the information form, and make sure the form says so.',
  clock: {
    hours: 48,
    from: 'being asked',
    basis: 'local practice: inferred. The text sets no time; two days is our default',
  },
};

import {
  type IncidentOutcome,
  type NextStep,
  type StepEvent,
  type StepTime,
  stepEvents,
  stepGroups,
} from '../../protocol/index.ts';

const times: Readonly<Record<StepTime, string>> = {
  now: 'What to do now',
  tonight: 'Today or tonight',
  'next-days': 'In the next few days',
  later: 'Later',
};

const events: Readonly<Record<StepEvent, string>> = {
  'police-come': 'If the police come or look into it',
  interview: 'If the police want an interview',
  charge: 'If they are charged',
  custody: 'If they are taken into custody',
  found: 'When they are found',
};

/** The heading over the steps of a time. */
export const timeInWords = (when: StepTime): string => times[when];

/** The heading over the steps that wait for an event. */
export const eventInWords = (event: StepEvent): string => events[event];

/** The steps of a time that wait for nothing: first what is done, then whom to tell, the child, the others, the record. */
export function stepsAt(when: StepTime, { steps }: Pick<IncidentOutcome, 'steps'>): readonly NextStep[] {
  return steps
    .filter((step) => step.when === when && step.if === undefined)
    .sort((one, other) =>
      when === 'now' ? 0 : stepGroups.indexOf(one.group) - stepGroups.indexOf(other.group),
    );
}

/** The events that some steps wait for, each with its steps. */
export function stepsByEvent({
  steps,
}: Pick<IncidentOutcome, 'steps'>): readonly (readonly [StepEvent, readonly NextStep[]])[] {
  return stepEvents
    .map((event) => [event, steps.filter((step) => step.if === event)] as const)
    .filter(([, waiting]) => waiting.length > 0);
}

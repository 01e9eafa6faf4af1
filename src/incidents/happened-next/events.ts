import type { StepEvent } from '../../protocol/index.ts';

/** What may happen after an incident, in the order in which it usually does. */
export const incidentEvents = [
  'police-come',
  'interview',
  'charge',
  'custody',
] as const satisfies readonly StepEvent[];
export type IncidentEvent = (typeof incidentEvents)[number];

/** What happened, as it is chosen and as it is read. */
export const eventInWords: Readonly<Record<IncidentEvent, string>> = {
  'police-come': 'The police came, or are looking into it',
  interview: 'The police want an interview',
  charge: 'They were charged',
  custody: 'They were taken into custody',
};

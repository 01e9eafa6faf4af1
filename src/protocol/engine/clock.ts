import { sourceById } from '../sources.ts';

/** What makes a time limit binding. */
export type LegalBasis = 'statute' | 'statutory guidance' | 'Protocol' | 'local practice';

/** A time limit: hours from a trigger, what makes it binding, and the source or the reason. */
export interface Clock {
  readonly hours: number;
  readonly from: string;
  readonly legalBasis: LegalBasis;
  /** A source id of sources.ts, where there is one. */
  readonly source?: string;
  readonly note: string;
}

/** The legal basis of a clock in one line, for people and for JSON. */
export function basisInWords(clock: Clock): string {
  const source = clock.source ? `, ${sourceById(clock.source).title}` : '';
  return `${clock.legalBasis}${source}: ${clock.note}`;
}

/** A clock that the text does not set; this length is a default that a service can change. */
export function localPractice(hours: number, from: string, note: string): Clock {
  return { hours, from, legalBasis: 'local practice', note };
}

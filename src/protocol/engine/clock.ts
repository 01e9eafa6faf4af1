import { sourceById } from '../sources.ts';
import type { StepClock } from './answer.ts';

/** What makes a time limit binding. */
export type LegalBasis = 'statute' | 'statutory guidance' | 'Protocol' | 'local practice';

/** A time limit: how long it is, what starts it, what makes it binding, and the source or the reason. */
export interface Clock {
  readonly hours: number;
  /** Where the text counts in working days: so many, and `hours` is then the least that they can be. */
  readonly workingDays?: number;
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

/** The clock as it stands in an answer. */
export function clockInWords(clock: Clock): StepClock {
  const { hours, workingDays, from } = clock;
  return { hours, ...(workingDays ? { workingDays } : {}), from, basis: basisInWords(clock) };
}

/** How long a clock is, in words: "24 hours", "5 working days". */
export function lengthInWords({ hours, workingDays }: Pick<StepClock, 'hours' | 'workingDays'>): string {
  const [count, one] = workingDays ? [workingDays, 'working day'] : [hours, 'hour'];
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

import type { Basis } from './table.ts';

/** A row that held, the duties it cites, and its reason in plain words. */
export interface Reason {
  readonly row: string;
  readonly cites: readonly string[];
  readonly basis: Basis;
  readonly text: string;
}

/** A time limit: how long it is, what starts it, and its legal basis in words. */
export interface StepClock {
  readonly hours: number;
  /** Where the text counts in working days: so many, and `hours` is then the least that they can be. */
  readonly workingDays?: number;
  readonly from: string;
  readonly basis: string;
}

/** When a step is done: at once, before the night is over, in the next days, or later. */
export const stepTimes = ['now', 'tonight', 'next-days', 'later'] as const;
export type StepTime = (typeof stepTimes)[number];

/** What a step may wait for. Such a step is made when that happens, and not before. */
export const stepEvents = ['police-come', 'interview', 'charge', 'custody', 'found'] as const;
export type StepEvent = (typeof stepEvents)[number];

/** What a step is about: the parts under which a page lists the steps of one time. */
export const stepGroups = ['act', 'tell', 'child', 'others', 'record'] as const;
export type StepGroup = (typeof stepGroups)[number];

/** Where a step belongs: when it is done, what it is about, and the event it waits for, if any. */
export interface StepPlace {
  readonly when: StepTime;
  readonly group: StepGroup;
  readonly if?: StepEvent;
}

/** Something that must happen, and who does it. */
export interface NextStep extends StepPlace {
  readonly id: string;
  readonly cites: readonly string[];
  readonly who: string;
  readonly text: string;
  readonly clock?: StepClock;
}

/** A warning about what a choice sets in motion. */
export interface Caution {
  readonly id: string;
  readonly cites: readonly string[];
  readonly text: string;
}

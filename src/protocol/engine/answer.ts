import type { Basis } from './table.ts';

/** A row that held, the duties it cites, and its reason in plain words. */
export interface Reason {
  readonly row: string;
  readonly cites: readonly string[];
  readonly basis: Basis;
  readonly text: string;
}

/** A time limit: length in hours, what starts it, and its legal basis in words. */
export interface StepClock {
  readonly hours: number;
  readonly from: string;
  readonly basis: string;
}

/** Something that must now happen, and who does it. */
export interface NextStep {
  readonly id: string;
  readonly cites: readonly string[];
  readonly who: string;
  readonly text: string;
  readonly clock?: StepClock;
}

/** A warning about what a choice sets in motion. */
export interface Caution {
  readonly cites: readonly string[];
  readonly text: string;
}

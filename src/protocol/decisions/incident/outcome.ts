import type { EditionId } from '../../editions.ts';
import type { Basis } from '../../engine/table.ts';
import type { Level, Route } from './levels.ts';

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

/** Something to weigh. */
export interface Factor {
  readonly id: string;
  readonly cites: readonly string[];
  readonly text: string;
}

/** One fact that, had it been otherwise, would have led elsewhere. */
export interface Counterfactual {
  readonly change: string;
  readonly level: Level;
  readonly route: Route;
}

/** The answer to "something has happened: do I call the police?" (design, contract of the incident decision). */
export interface IncidentOutcome {
  readonly decision: 'incident';
  readonly edition: EditionId;
  readonly level: Level;
  readonly route: Route;
  readonly reasons: readonly Reason[];
  readonly steps: readonly NextStep[];
  readonly cautions: readonly Caution[];
  readonly factors: readonly Factor[];
  readonly counterfactuals: readonly Counterfactual[];
}

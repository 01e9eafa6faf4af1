import type { EditionId } from '../../editions.ts';
import type { Caution, NextStep, Reason } from '../../engine/answer.ts';
import type { Level, Route } from './levels.ts';

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

/** Who is asked for at 999. */
export const services = ['ambulance', 'fire', 'police'] as const;
export type Service = (typeof services)[number];

/** The answer to "something has happened: do I call the police?" (design, contract of the incident decision). */
export interface IncidentOutcome {
  readonly decision: 'incident';
  readonly edition: EditionId;
  readonly level: Level;
  readonly route: Route;
  /** Where the route is 999: who is asked for. An ambulance alone is not a call to the police. */
  readonly callFor?: readonly Service[];
  readonly reasons: readonly Reason[];
  readonly steps: readonly NextStep[];
  readonly cautions: readonly Caution[];
  readonly factors: readonly Factor[];
  readonly counterfactuals: readonly Counterfactual[];
}

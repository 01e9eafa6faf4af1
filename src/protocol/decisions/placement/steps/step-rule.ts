import type { PlacementClock, PlacementTiming } from '../clocks.ts';
import type { Doer } from '../people.ts';

/** A step that rows can ask for: who does it, what, and by when. */
export interface PlacementStepRule {
  readonly id: string;
  readonly owner: Doer;
  /** The duties behind it; under an edition it cites those that the edition contains. */
  readonly cites: readonly string[];
  readonly text: string;
  readonly clock?: PlacementClock | PlacementTiming;
}

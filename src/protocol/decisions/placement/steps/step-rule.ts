import type { Clock } from '../../../engine/clock.ts';
import type { PlacementTiming } from '../clocks.ts';
import type { Doer } from '../people.ts';
import type { PlacementPlace } from './place.ts';

/** A step that rows can ask for: who does it, what, when, and by what clock. */
export interface PlacementStepRule {
  readonly id: string;
  readonly owner: Doer;
  /** The duties behind it; under an edition it cites those that the edition contains. */
  readonly cites: readonly string[];
  /** When it is done, and what it is about. */
  readonly place: PlacementPlace;
  readonly text: string;
  readonly clock?: Clock | PlacementTiming;
}

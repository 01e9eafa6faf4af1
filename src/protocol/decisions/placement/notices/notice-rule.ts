import type { Clock } from '../../../engine/clock.ts';
import type { PlacementTiming } from '../clocks.ts';
import type { Doer, Recipient, Supervising } from '../people.ts';

/** A notice that rows can ask for: to whom, by whom, what is said, and by when. */
export interface NoticeRule {
  readonly id: string;
  readonly to: Recipient | Supervising;
  readonly by: Doer;
  /** The duties behind it; under an edition it cites those that the edition contains. */
  readonly cites: readonly string[];
  readonly text: string;
  readonly clock: Clock | PlacementTiming;
}

import type { StepGroup, StepPlace } from '../../../engine/answer.ts';

/** Where a step belongs when there is time before the move, and when there is none. */
export interface PlacementPlace {
  readonly planned: StepPlace;
  readonly emergency: StepPlace;
}

const both = (place: StepPlace): PlacementPlace => ({ planned: place, emergency: place });

/** At once: what decides whether anybody moves. */
export const now = (group: StepGroup): PlacementPlace => both({ when: 'now', group });

/** Before this night is over. */
export const tonight = (group: StepGroup): PlacementPlace => both({ when: 'tonight', group });

/** In the next days. */
export const nextDays = (group: StepGroup): PlacementPlace => both({ when: 'next-days', group });

/** In some weeks. */
export const later = (group: StepGroup): PlacementPlace => both({ when: 'later', group });

/** What prepares the move: in the days that are left, in an emergency tonight. */
export const beforeTheMove = (group: StepGroup): PlacementPlace => ({
  planned: { when: 'next-days', group },
  emergency: { when: 'tonight', group },
});

/** What comes before the decision, and after the move only where there was no time. */
export const nowOrAfterwards = (group: StepGroup): PlacementPlace => ({
  planned: { when: 'now', group },
  emergency: { when: 'next-days', group },
});

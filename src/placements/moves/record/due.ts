import { londonInstant } from '../../../platform/clock/index.ts';
import type { PlacementNotice } from '../../../protocol/index.ts';

type Clock = PlacementNotice['clock'];

const anHour = 3_600_000;

/** Whether a clock counts from the move itself, and so shifts with it. */
export function countsFromTheMove(clock: Clock): boolean {
  return clock !== undefined && clock.from !== 'it being known';
}

/**
 * When something is due: its hours after the day of the move has begun in London, or after now where the clock starts
 * with its being known. What is due by the move, with no hours after it, is due before that day begins. Null: no clock.
 */
export function dueAt(clock: Clock, from: string, now: Date): Date | null {
  if (!clock) return null;
  const start = countsFromTheMove(clock) ? londonInstant(from, '00:00') : now;
  return new Date(start.getTime() + clock.hours * anHour);
}

/** In the order in which they are due; what has no clock comes last, and otherwise the order stays. */
export function byDue<T>(things: readonly T[], dueOf: (thing: T) => Date | null): T[] {
  return things.toSorted(
    (a, b) => (dueOf(a)?.getTime() ?? Infinity) - (dueOf(b)?.getTime() ?? Infinity) || 0,
  );
}

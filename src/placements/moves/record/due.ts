import { clockEnd, londonInstant } from '../../../platform/clock/index.ts';
import type { PlacementNotice } from '../../../protocol/index.ts';

type Clock = PlacementNotice['clock'];

/** Whether a clock counts from the move itself, and so shifts with it. */
export function countsFromTheMove(clock: Clock): boolean {
  return clock !== undefined && clock.from !== 'it being known';
}

/**
 * When something is due: the clock counts from when the day of the move begins in London, or from now where it starts with
 * its being known. What is due by the move, with no hours after it, is due before that day begins. Null: no clock.
 */
export function dueAt(clock: Clock, from: string, now: Date): Date | null {
  if (!clock) return null;
  return clockEnd(clock, countsFromTheMove(clock) ? londonInstant(from, '00:00') : now);
}

/** In the order in which they are due; what has no clock comes last, and otherwise the order stays. */
export function byDue<T>(things: readonly T[], dueOf: (thing: T) => Date | null): T[] {
  return things.toSorted(
    (a, b) => (dueOf(a)?.getTime() ?? Infinity) - (dueOf(b)?.getTime() ?? Infinity) || 0,
  );
}

/** When what an outcome asks for is due in working days, by its code, for a move that begins on a day. */
export function duesInWorkingDays(
  things: readonly { readonly id: string; readonly clock?: Clock }[],
  from: string,
  now: Date,
): Record<string, Date | null> {
  const counted = things.filter(({ clock }) => clock?.workingDays !== undefined && countsFromTheMove(clock));
  return Object.fromEntries(counted.map(({ id, clock }) => [id, dueAt(clock, from, now)]));
}

const second = 1000;
const longest = 15 * 60 * second;

/**
 * How long to rest after so many failures in a row: half a minute, doubled each time, a quarter of an hour at most, and
 * of that between half and all, so that many do not come back at once.
 * @param failures from 1
 * @param chance from 0 to 1
 * @returns milliseconds
 */
export function restAfter(failures: number, chance: number): number {
  const whole = Math.min(30 * second * 2 ** Math.min(failures - 1, 20), longest);
  return Math.round(whole * (0.5 + chance / 2));
}

/** So often an address that cannot take a message for now is tried, before it counts as one that never will. */
export const mostTries = 12;

/** How long whoever took a message has it in hand, in milliseconds: then it is taken by another. */
export const leaseLength = 5 * 60 * second;

/** Whoever is this near the end of what they hold takes nothing more out of it, in milliseconds. */
export const leaseMargin = 60 * second;

import type { Row } from './row.ts';

/**
 * Rows whose time overlaps that of another row of the same child. Of two that overlap the one that ended later is
 * given; of an open one and one that ended, the one that ended; of two open ones, the one that began later.
 * @param start the column with the first day
 * @param end the column with the last
 */
export function overlapping(rows: readonly Row[], start: string, end: string): readonly Row[] {
  return rows.filter((row, index) =>
    rows.some((other, otherIndex) => {
      const [began, ended] = [row.day(start), row.day(end)];
      const [otherBegan, otherEnded] = [other.day(start), other.day(end)];
      if (other === row || began === null || otherBegan === null) return false;
      if (otherEnded === null) {
        if (ended !== null) return ended > otherBegan;
        return began > otherBegan || (began === otherBegan && index > otherIndex);
      }
      if (ended === null) return false;
      return began < otherEnded && (ended > otherEnded || (ended === otherEnded && index > otherIndex));
    }),
  );
}

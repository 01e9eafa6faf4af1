import type { ChildRows } from './child-rows.ts';
import type { Row } from './row.ts';

/** Last year's last episode, if it had not ended: the one with which this year has to begin. */
export function openAtEndOfLastYear(child: ChildRows): Row | null {
  const last = child.lastEpisodes.filter((row) => row.day('DECOM') !== null).at(-1);
  return last && !last.given('DEC') ? last : null;
}

/**
 * The first episode of this year beside the open one of last year.
 * @returns null when there is no such pair
 */
export function overTheYearEnd(child: ChildRows): { readonly before: Row; readonly first: Row } | null {
  const before = openAtEndOfLastYear(child);
  const [first] = child.episodes;
  return before && first && first.day('DECOM') !== null ? { before, first } : null;
}

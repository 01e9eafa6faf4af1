import { endsElsewhere } from './ends-elsewhere.ts';
import { inTime } from './episode-in-time.ts';
import { leftOpen } from './left-open.ts';
import type { EpisodeOfYear, Proposal } from './proposal.ts';
import { suppliedAgain } from './supplied-again.ts';

/** Where an episode stands: its return and its row there. */
const placeOf = (year: number, row: number): string => `${year} ${row}`;

/**
 * Proposes repairs for the episodes of one child over several returns. Nothing is applied: each proposal says which row,
 * what would change and why, for somebody who knows the child to accept or not. Episodes without a readable start are
 * not touched; the rules report them.
 * @param episodes of one child, of all returns that were imported
 * @param newestYear the newest return that was imported for the authority, 2025 for 2024/25
 * @returns proposals in the order in which the episodes began
 */
export function proposeRepairs(episodes: readonly EpisodeOfYear[], newestYear: number): readonly Proposal[] {
  const ordered = inTime(episodes);
  const again = suppliedAgain(ordered);
  const aside = new Set(again.map(({ year, row }) => placeOf(year, row)));
  const kept = ordered.filter(({ of }) => !aside.has(placeOf(of.year, of.supplied.row)));
  const proposals = [...again, ...leftOpen(kept, newestYear), ...endsElsewhere(kept)];
  const places = new Map(ordered.map(({ of }, at) => [placeOf(of.year, of.supplied.row), at]));
  const place = ({ year, row }: Proposal): number => places.get(placeOf(year, row)) ?? -1;
  return proposals.sort((a, b) => place(a) - place(b));
}

import { type EpisodeInTime, written } from './episode-in-time.ts';
import type { Proposal } from './proposal.ts';

const sameInEverything = (one: EpisodeInTime, other: EpisodeInTime): boolean =>
  Object.keys(one.of.supplied.values).every(
    (column) => written(one.of, column) === written(other.of, column),
  );

function setAside(older: EpisodeInTime, newer: EpisodeInTime): Proposal | null {
  const about = { year: older.of.year, row: older.of.supplied.row, setAside: true, changes: [], askFor: [] };
  if (sameInEverything(older, newer)) {
    const where = newer.of.year === older.of.year ? 'the same return' : `the return of ${newer.of.year}`;
    return {
      ...about,
      rule: '3',
      why: `${where[0]?.toUpperCase()}${where.slice(1)} has the same episode again, with the same details.`,
    };
  }
  if (newer.of.year === older.of.year) return null;
  return {
    ...about,
    rule: '3A',
    why: `The return of ${newer.of.year} has the episode that started on this day as it was known then, so it replaces this one.`,
  };
}

/** Everything that a row of one return says, as one text: two rows that say the same have the same. */
const everythingIn = ({ of, began }: EpisodeInTime): string =>
  JSON.stringify([
    began,
    of.year,
    ...Object.keys(of.supplied.values)
      .sort()
      .map((column) => [column, written(of, column)]),
  ]);

/**
 * Proposals to set episodes aside that another row has again: rules 3 and 3A. Two rows of one return that begin on the
 * same day and differ are left: it cannot be told which is right. Each row is looked at once, however many there are.
 * @param episodes of one child in order, as `inTime` gives them
 */
export function suppliedAgain(episodes: readonly EpisodeInTime[]): readonly Proposal[] {
  const newest = new Map<string, EpisodeInTime>();
  const lastOfSame = new Map<string, EpisodeInTime>();
  const proposals = episodes.toReversed().flatMap((older) => {
    const everything = everythingIn(older);
    const last = newest.get(older.began);
    const newer = last && last.of.year === older.of.year ? lastOfSame.get(everything) : last;
    if (!last) newest.set(older.began, older);
    if (!lastOfSame.has(everything)) lastOfSame.set(everything, older);
    return newer ? (setAside(older, newer) ?? []) : [];
  });
  return proposals.reverse();
}

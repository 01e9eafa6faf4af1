import { readDay } from '../../days/read-day.ts';
import type { EpisodeOfYear, Proposal } from '../../repairs/proposal.ts';
import { proposeRepairs } from '../../repairs/propose-repairs.ts';
import { episodeKey, readEpisode } from './episode-of-return.ts';

/** The value that a proposal would put into a column; a day as `YYYY-MM-DD`. */
export function changedTo({ changes }: Proposal, column: 'DEC' | 'REC'): string | null {
  const to = changes.find((change) => change.column === column)?.to ?? null;
  return column === 'DEC' ? readDay(to) : to;
}

const keyOf = ({ supplied }: EpisodeOfYear): string | null => {
  const { episode } = readEpisode(supplied);
  return episode && episodeKey(episode);
};

const asText = (proposal: Proposal): string => JSON.stringify(proposal);

/**
 * Whether an older row is left to itself, where this return has the same episode again: then the two are linked, and are
 * one. Each episode is read once, however many are proposed to be set aside.
 */
function linkedIn(all: readonly EpisodeOfYear[], thisYear: number): (proposal: Proposal) => boolean {
  const keys = new Map(all.map((episode) => [`${episode.year} ${episode.supplied.row}`, keyOf(episode)]));
  const here = new Map<string | null, number>();
  for (const { year, supplied } of all.filter((episode) => episode.year === thisYear)) {
    const key = keys.get(`${year} ${supplied.row}`) ?? null;
    here.set(key, (here.get(key) ?? 0) + 1);
  }
  return ({ setAside, year, row }) => {
    if (!setAside) return false;
    const key = keys.get(`${year} ${row}`) ?? null;
    return key === null || (here.get(key) ?? 0) > (year === thisYear ? 1 : 0);
  };
}

/**
 * The repairs that this return gives reason for, out of the episodes of one child over all returns. What was proposed
 * without it has been decided on before, and what only links a return to the one before needs no decision.
 */
export function repairsAtStake(
  here: readonly EpisodeOfYear[],
  others: readonly EpisodeOfYear[],
  year: number,
  otherYears: readonly number[],
): readonly Proposal[] {
  const all = [...here, ...others];
  const isLinked = linkedIn(all, year);
  const before = new Set(proposeRepairs(others, Math.max(0, ...otherYears)).map(asText));
  return proposeRepairs(all, Math.max(year, ...otherYears)).filter(
    (proposal) => !before.has(asText(proposal)) && !isLinked(proposal),
  );
}

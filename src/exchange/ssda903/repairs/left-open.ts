import { addDays } from '../../../protocol/index.ts';
import { writeDay } from '../days/read-day.ts';
import { type EpisodeInTime, written } from './episode-in-time.ts';
import type { Change, Proposal } from './proposal.ts';

const placement = ['PLACE', 'PL_POST', 'URN', 'PLACE_PROVIDER'];

const change = (episode: EpisodeInTime, column: Change['column'], to: string): Change => ({
  column,
  from: episode.of.supplied.values[column] ?? null,
  to,
});

function wentOn(episode: EpisodeInTime, next: EpisodeInTime): Omit<Proposal, 'year' | 'row' | 'setAside'> {
  const moved = placement.some((column) => written(episode.of, column) !== written(next.of, column));
  const day = writeDay(next.began);
  return {
    rule: '1',
    changes: [change(episode, 'DEC', day), change(episode, 'REC', 'X1')],
    askFor: moved ? ['REASON_PLACE_CHANGE'] : [],
    why:
      `The episode was left open, and the next one started on ${day} without care starting again. So this one ended ` +
      `that day and care continued.${moved ? ' The placement changed; we do not know why.' : ''}`,
  };
}

function beganAnew(episode: EpisodeInTime, next: EpisodeInTime): Omit<Proposal, 'year' | 'row' | 'setAside'> {
  const yearEnd = `${episode.of.year}-03-31`;
  const dayBefore = addDays(next.began, -1);
  const day = writeDay(dayBefore < yearEnd ? dayBefore : yearEnd);
  return {
    rule: '1A',
    changes: [change(episode, 'DEC', day)],
    askFor: ['REC'],
    why:
      `The episode was left open, but care started again on ${writeDay(next.began)}, so the child had already left. The ` +
      `latest day this can have been is ${day}. The reason is not known and stays blank.`,
  };
}

function nothingFollows(episode: EpisodeInTime): Omit<Proposal, 'year' | 'row' | 'setAside'> {
  const day = `31/03/${episode.of.year}`;
  return {
    rule: '2',
    changes: [change(episode, 'DEC', day)],
    askFor: ['REC'],
    why:
      `The episode was left open in the return of ${episode.of.year}, and no later return includes the child. ${day} is the ` +
      'last day they are known to have been in care. The reason is not known and stays blank.',
  };
}

/**
 * Proposals for episodes that an older return left open: rules 1, 1A and 2. What is open in the newest return is as it
 * should be.
 * @param episodes of one child in order, without those set aside
 * @param newestYear the newest return that was imported for the authority
 */
export function leftOpen(episodes: readonly EpisodeInTime[], newestYear: number): readonly Proposal[] {
  return episodes.flatMap((episode, index) => {
    if (!episode.isOpen || episode.of.year >= newestYear) return [];
    const next = episodes.slice(index + 1).find(({ began }) => began > episode.began);
    const repair = !next
      ? nothingFollows(episode)
      : written(next.of, 'RNE') === 'S'
        ? beganAnew(episode, next)
        : wentOn(episode, next);
    return { year: episode.of.year, row: episode.of.supplied.row, setAside: false, ...repair };
  });
}

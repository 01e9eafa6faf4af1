import { inSuccession } from '../child/in-succession.ts';
import { stillLookedAfter } from '../codes/reason-episode-ceased.ts';
import { writeDay } from '../days/read-day.ts';
import { type EpisodeInTime, written } from './episode-in-time.ts';
import type { Proposal } from './proposal.ts';

/**
 * Proposals for episodes that ended, but not where the next one begins: rules 4 (they overlap) and 5 (there is a gap,
 * though X1 says that there is none).
 * @param episodes of one child in order, without those set aside
 */
export function endsElsewhere(episodes: readonly EpisodeInTime[]): readonly Proposal[] {
  return inSuccession(episodes).flatMap(([episode, next]): Proposal[] => {
    const { ended, began } = episode;
    if (ended === null || ended === next.began || next.began === began) return [];
    const overlaps = ended > next.began;
    if (!overlaps && written(episode.of, 'REC') !== stillLookedAfter) return [];
    const day = writeDay(next.began);
    return [
      {
        rule: overlaps ? '4' : '5',
        year: episode.of.year,
        row: episode.of.supplied.row,
        setAside: false,
        changes: [{ column: 'DEC', from: episode.of.supplied.values.DEC ?? null, to: day }],
        askFor: [],
        why: overlaps
          ? `The episode is said to have ended on ${writeDay(ended)}, but the next one had started on ${day}. A child is in one episode at a time.`
          : `X1 says that the next episode began on the day this one ended, ${writeDay(ended)}, but it began on ${day}.`,
      },
    ];
  });
}

import { birthday, daysBetween } from '../../../protocol/index.ts';
import { adopted } from '../codes/reason-episode-ceased.ts';
import type { ChildRows } from './child-rows.ts';
import type { Row } from './row.ts';
import { isShortBreak } from './short-break.ts';

/** Thirteen weeks (Children Act 1989, schedule 2 paragraph 19B). */
const daysNeeded = 91;

/** Episodes of both years by their start; of an episode that both returns have, the one that ended. */
function allEpisodes(child: ChildRows): readonly Row[] {
  const byStart = new Map<string, Row>();
  for (const episode of [...child.lastEpisodes, ...child.episodes]) {
    const start = episode.day('DECOM');
    if (start === null || isShortBreak(episode)) continue;
    const known = byStart.get(start);
    if (!known || (known.day('DEC') === null && episode.day('DEC') !== null)) byStart.set(start, episode);
  }
  return [...byStart.keys()].sort().flatMap((start) => byStart.get(start) ?? []);
}

function daysWithin(episodes: readonly Row[], from: string, to: string): number {
  return episodes.reduce((days, episode) => {
    const start = episode.day('DECOM') ?? to;
    const end = episode.day('DEC') ?? to;
    const [first, last] = [start > from ? start : from, end < to ? end : to];
    return first < last ? days + daysBetween(first, last) : days;
  }, 0);
}

/**
 * Whether a young person is a relevant or former relevant child by the episodes of this and last year: thirteen weeks in
 * care from the age of fourteen, some of it at sixteen or seventeen, and not adopted at the end. What lies further back
 * is not seen.
 * @param born date of birth, `YYYY-MM-DD`
 * @param end the last day of the collection
 */
export function isEntitledToSupport(child: ChildRows, born: string, end: string): boolean {
  const episodes = allEpisodes(child);
  if (episodes.at(-1)?.is('REC', ...adopted)) return false;
  const grownUp = birthday(born, 18);
  const to = grownUp < end ? grownUp : end;
  return (
    daysWithin(episodes, birthday(born, 14), to) >= daysNeeded &&
    daysWithin(episodes, birthday(born, 16), to) > 0
  );
}

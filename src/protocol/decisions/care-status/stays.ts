import { daysBetween } from '../../calendar/index.ts';
import { accommodationBases, type LegalBasisOfCare, legalStatuses } from './codes.ts';
import type { Episode } from './facts.ts';

/** A stretch of days, half-open: `until` is the first day that no longer belongs to it. */
export interface Stretch {
  readonly from: string;
  readonly until: string;
}

/** Episodes that touch or overlap: one stay without a break. */
export interface Stay extends Stretch {
  readonly episodes: readonly Episode[];
}

/** What an episode stands on. */
export function basisOf({ legalStatus }: Episode): LegalBasisOfCare {
  return legalStatuses[legalStatus].basis;
}

/** Whether an episode is of accommodation, which counts as care only once it has lasted (section 22(2)). */
export function isAccommodation(episode: Episode): boolean {
  return accommodationBases.includes(basisOf(episode));
}

/** Whether an episode has a day of its own. One that ended on the day it began has none. */
export function hasDays({ from, to }: Episode): boolean {
  return to === undefined || to > from;
}

/**
 * The stays that episodes make up, in order. A day counts once, whatever the record says of it.
 * @param episodes in the order in which they began
 * @param by the day on which what is open is cut off
 */
export function staysOf(episodes: readonly Episode[], by: string): Stay[] {
  const stays: { from: string; until: string; episodes: Episode[] }[] = [];
  for (const episode of episodes) {
    const { from, to = by } = episode;
    const until = to < by ? to : by;
    const last = stays.at(-1);
    if (last && from <= last.until) {
      last.episodes.push(episode);
      if (until > last.until) last.until = until;
    } else if (until > from) {
      stays.push({ from, until, episodes: [episode] });
    }
  }
  return stays;
}

/**
 * Whether the days of a stay show that it lasted more than 24 hours. One night does not: its day and the next may be a
 * few hours. With a second night, or a second day that goes on, the 24 hours are full.
 */
export function hasLasted({ from, until }: Stretch): boolean {
  return daysBetween(from, until) >= 2;
}

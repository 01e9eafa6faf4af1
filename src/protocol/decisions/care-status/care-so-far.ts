import { addDays, birthday, daysBetween } from '../../calendar.ts';
import { deathCode, guardianshipCodes, type LegalBasisOfCare, legalStatuses } from './codes.ts';
import type { CareStatusFacts, Episode } from './facts.ts';

/** The days in care that make somebody eligible: 13 weeks (Care Planning Regulations 2010, regulation 40). */
export const thirteenWeeks = 91;

/** A stretch of days, half-open: `until` is the first day that no longer belongs to it. */
interface Stretch {
  readonly from: string;
  readonly until: string;
}

/** What has happened by a day, counted out of the episodes. */
export interface CareSoFar {
  /** The episodes that hold on the day, the latest begun last. More than one: the record contradicts itself. */
  readonly holding: readonly Episode[];
  readonly died: boolean;
  /** Days in care from the fourteenth birthday on, short breaks left out. */
  readonly daysSinceFourteen: number;
  /** In care at some time on or after the sixteenth birthday. */
  readonly atSixteen: boolean;
  /** In care without a break over the sixteenth birthday, for so many days in all. */
  readonly daysSpanningSixteen: number;
  readonly everInCare: boolean;
  /** The latest care ended with a special guardianship order. */
  readonly guardianship: boolean;
  /** The day after which nothing of the above was in care; null when never. */
  readonly lastEnded: string | null;
}

const basisOf = (episode: Episode): LegalBasisOfCare => legalStatuses[episode.legalStatus].basis;
const isShortBreak = (episode: Episode): boolean => basisOf(episode).startsWith('short-break');
const earlier = (one: string, other: string): string => (one < other ? one : other);
const later = (one: string, other: string): string => (one > other ? one : other);

/** Stretches of care joined where they touch or overlap, in order. A day counts once, whatever the record says of it. */
function joined(episodes: readonly Episode[], by: string): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { from, to } of episodes) {
    const until = to === undefined ? by : earlier(to, by);
    if (until <= from) continue;
    const last = stretches.at(-1);
    if (last && from <= last.until) {
      stretches[stretches.length - 1] = { from: last.from, until: later(last.until, until) };
    } else {
      stretches.push({ from, until });
    }
  }
  return stretches;
}

function daysWithin(stretches: readonly Stretch[], from: string, until: string): number {
  return stretches.reduce((days, stretch) => {
    const length = daysBetween(later(stretch.from, from), earlier(stretch.until, until));
    return days + Math.max(0, length);
  }, 0);
}

/** The latest ending there is by the day, where nothing holds on it any more. */
function latestEnding(begun: readonly Episode[], on: string): Episode | undefined {
  const ended = begun.filter(({ to }) => to !== undefined && to <= on);
  return ended.toSorted((one, other) => ((one.to ?? '') < (other.to ?? '') ? -1 : 1)).at(-1);
}

/**
 * Whether an episode has a day in care from one birthday to another. Care that ended on the first of them counts: the
 * age was reached as that day began. An agreement for short breaks does not say which nights, so it does not count.
 */
function wasInCareFrom(first: string, until: string, episode: Episode): boolean {
  const { from, to } = episode;
  if (basisOf(episode) === 'short-break-agreement' || from >= until) return false;
  return to === undefined || (to > from && to >= first);
}

/**
 * Counts what has happened by a day. The day an episode ended is not a day in care; care ends at 18 at the latest.
 * @param on as of which day; episodes begun later are left out
 */
export function careSoFar(facts: CareStatusFacts, on: string = facts.on): CareSoFar {
  const sixteenth = birthday(facts.dateOfBirth, 16);
  const eighteenth = birthday(facts.dateOfBirth, 18);
  const begun = facts.episodes
    .filter(({ from }) => from <= on)
    .toSorted((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
  const counted = joined(
    begun.filter((episode) => !isShortBreak(episode)),
    earlier(on, eighteenth),
  );
  const spanning = counted.find(({ from, until }) => from < sixteenth && until >= sixteenth);
  const last = latestEnding(begun, on);
  const holding = begun.filter(({ to }) => to === undefined || on < to);
  return {
    holding,
    died: begun.some(({ to, reasonCeased }) => reasonCeased === deathCode && to !== undefined && to <= on),
    daysSinceFourteen: daysWithin(counted, birthday(facts.dateOfBirth, 14), eighteenth),
    atSixteen: on >= sixteenth && begun.some((episode) => wasInCareFrom(sixteenth, eighteenth, episode)),
    daysSpanningSixteen: spanning ? daysBetween(spanning.from, spanning.until) : 0,
    everInCare: begun.some(({ from, to }) => to === undefined || to > from),
    guardianship:
      holding.length === 0 &&
      last?.reasonCeased !== undefined &&
      guardianshipCodes.includes(last.reasonCeased),
    lastEnded: last?.to ?? null,
  };
}

/**
 * The next day after this one on which a count may tip: a birthday that matters, the beginning or end of an episode,
 * and, while care goes on, the day on which 13 weeks are full. Null when nothing is to come.
 */
export function nextDayToWatch(facts: CareStatusFacts, on: string): string | null {
  const { daysSinceFourteen, daysSpanningSixteen, holding } = careSoFar(facts, on);
  const counts = holding.some((episode) => !isShortBreak(episode)) && on < birthday(facts.dateOfBirth, 18);
  const full = (days: number, from: string): string[] =>
    counts && days < thirteenWeeks ? [addDays(from, thirteenWeeks - days)] : [];
  const days = [
    ...[14, 16, 18, 21, 25].map((age) => birthday(facts.dateOfBirth, age)),
    ...facts.episodes.flatMap(({ from, to }) => (to ? [from, to] : [from])),
    ...full(daysSinceFourteen, later(on, birthday(facts.dateOfBirth, 14))),
    ...(daysSpanningSixteen > 0 ? full(daysSpanningSixteen, on) : []),
  ];
  return days.filter((day) => day > on).sort()[0] ?? null;
}

import { addDays, birthday, daysBetween } from '../../calendar/index.ts';
import { deathCode, guardianshipCodes } from './codes.ts';
import type { CareStatusFacts, Episode } from './facts.ts';
import { basisOf, hasDays, hasLasted, isAccommodation, type Stay, type Stretch, staysOf } from './stays.ts';

/** The days in care that make somebody eligible: 13 weeks (Care Planning Regulations 2010, regulation 40). */
export const thirteenWeeks = 91;

/** What shows that somebody was ever in care: nothing, a bed after a charge, one night, or days of care. */
type EverInCare = 'no' | 'police-bed' | 'a-night' | 'yes';

/** What has happened by a day, counted out of the episodes. */
export interface CareSoFar {
  /** The episodes that hold on the day, the latest begun last. More than one: the record contradicts itself. */
  readonly holding: readonly Episode[];
  /** The one that is taken: an order before accommodation, both before an agreement for short breaks, the latest begun. */
  readonly current: Episode | null;
  /** The first day of the stay without a break that goes on; null when nothing holds. */
  readonly since: string | null;
  /** Care goes on. Not so on the first day of accommodation, which is not care yet. */
  readonly isGoingOn: boolean;
  readonly died: boolean;
  /** Days in care from the fourteenth birthday on, short breaks left out. */
  readonly daysSinceFourteen: number;
  /** In care at some time on or after the sixteenth birthday. */
  readonly atSixteen: boolean;
  /** In care without a break over the sixteenth birthday, for so many days in all. */
  readonly daysSpanningSixteen: number;
  readonly ever: EverInCare;
  /** The hours of a stay too short to count by its days would make a difference: nothing else is care, or it was at 16. */
  readonly hoursMatter: boolean;
  /** The latest care ended with a special guardianship order. */
  readonly guardianship: boolean;
  /** The day after which nothing of the above was in care; null when never. */
  readonly lastEnded: string | null;
}

const isAgreement = (episode: Episode): boolean => basisOf(episode) === 'short-break-agreement';
const isShortBreak = (episode: Episode): boolean => basisOf(episode).startsWith('short-break');
const earlier = (one: string, other: string): string => (one < other ? one : other);
const later = (one: string, other: string): string => (one > other ? one : other);

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
  if (isAgreement(episode) || from >= until) return false;
  return to === undefined || (to > from && to >= first);
}

/** Orders count from their day. Accommodation counts, from its first day, once its stay has lasted. */
function whatIsCare(begun: readonly Episode[], stays: readonly Stay[]): Episode[] {
  const lasted = new Set(stays.filter(hasLasted).flatMap(({ episodes }) => episodes));
  return begun.filter((episode) => !isAccommodation(episode) || lasted.has(episode));
}

function everInCare(care: readonly Episode[], short: readonly Episode[]): EverInCare {
  if (care.some(hasDays)) return 'yes';
  if (short.some((episode) => basisOf(episode) !== 'pace')) return 'a-night';
  return short.length > 0 ? 'police-bed' : 'no';
}

/** Of those that hold the latest begun: an order before accommodation, and both before an agreement. */
function whichIsTaken(holding: readonly Episode[]): Episode | null {
  const stays = holding.filter((episode) => !isAgreement(episode));
  const order = stays.findLast((episode) => !isAccommodation(episode));
  return order ?? stays.at(-1) ?? holding.at(-1) ?? null;
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
  // A stay covers the day itself: while it goes on, that day belongs to it.
  const stays = staysOf(
    begun.filter((episode) => !isAgreement(episode)),
    earlier(addDays(on, 1), eighteenth),
  );
  const care = whatIsCare(begun, stays);
  const isCare = new Set(care);
  const short = begun.filter((one) => !isCare.has(one) && hasDays(one) && one.from < eighteenth);
  const counted = staysOf(
    care.filter((episode) => !isShortBreak(episode)),
    earlier(on, eighteenth),
  );
  const spanning = counted.find(({ from, until }) => from < sixteenth && until >= sixteenth);
  const last = latestEnding(care, on);
  const goesOn = ({ to }: Episode): boolean => to === undefined || on < to;
  const holding = begun.filter(goesOn);
  const isGoingOn = care.some(goesOn);
  const ever = everInCare(care, short);
  return {
    holding,
    current: whichIsTaken(holding),
    since: stays.findLast(({ until }) => on < until)?.from ?? null,
    isGoingOn,
    died: begun.some(({ to, reasonCeased }) => reasonCeased === deathCode && to !== undefined && to <= on),
    daysSinceFourteen: daysWithin(counted, birthday(facts.dateOfBirth, 14), eighteenth),
    atSixteen: on >= sixteenth && care.some((episode) => wasInCareFrom(sixteenth, eighteenth, episode)),
    daysSpanningSixteen: spanning ? daysBetween(spanning.from, spanning.until) : 0,
    ever,
    hoursMatter: short.some(({ to = on }) => ever !== 'yes' || to > sixteenth),
    guardianship:
      !isGoingOn && last?.reasonCeased !== undefined && guardianshipCodes.includes(last.reasonCeased),
    lastEnded: last?.to ?? null,
  };
}

/**
 * The next day after this one on which a count may tip: a birthday that matters, the beginning or end of an episode, the
 * second day of accommodation, and, while care goes on, the day on which 13 weeks are full. Null when nothing is to come.
 */
export function nextDayToWatch(facts: CareStatusFacts, on: string): string | null {
  const { daysSinceFourteen, daysSpanningSixteen, holding } = careSoFar(facts, on);
  const counts = holding.some((episode) => !isShortBreak(episode)) && on < birthday(facts.dateOfBirth, 18);
  const full = (days: number, from: string): string[] =>
    counts && days < thirteenWeeks ? [addDays(from, thirteenWeeks - days)] : [];
  const days = [
    ...[14, 16, 18, 21, 25].map((age) => birthday(facts.dateOfBirth, age)),
    ...facts.episodes.flatMap(({ from, to }) => (to ? [from, to] : [from])),
    // Accommodation becomes care on its second day.
    ...facts.episodes.filter(isAccommodation).map(({ from }) => addDays(from, 1)),
    ...full(daysSinceFourteen, later(on, birthday(facts.dateOfBirth, 14))),
    ...(daysSpanningSixteen > 0 ? full(daysSpanningSixteen, on) : []),
  ];
  return days.filter((day) => day > on).sort()[0] ?? null;
}

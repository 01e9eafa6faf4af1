import { addDays, addMonths, ageOn, birthday } from '../../calendar/index.ts';
import type { Cells } from '../../engine/table.ts';
import { type CareSoFar, careSoFar, thirteenWeeks } from './care-so-far.ts';
import type { CareStatusFacts } from './facts.ts';
import { basisOf } from './stays.ts';

/** Lived at home so many months, a relevant child is one no longer (Care Leavers Regulations 2010, regulation 3). */
const monthsAtHome = 6;

/** Where somebody stands on a day: the cells that the tables read. */
export interface Standing {
  readonly on: string;
  readonly soFar: CareSoFar;
  readonly cells: Cells;
}

function ageBand(age: number): string {
  if (age < 16) return 'under-16';
  if (age < 18) return '16-17';
  if (age < 21) return '18-20';
  return age < 25 ? '21-24' : '25-or-over';
}

function careFromFourteen(
  { detainedAtSixteen, hospitalAtSixteen }: CareStatusFacts,
  soFar: CareSoFar,
): string {
  const isFull = soFar.daysSinceFourteen >= thirteenWeeks;
  if (soFar.atSixteen) return isFull ? 'thirteen-weeks' : 'some-at-sixteen';
  return isFull && (detainedAtSixteen || hospitalAtSixteen) ? 'thirteen-weeks-then-detained' : 'none';
}

/** The first day on which six months at home are full, counted from care's end; null when they do not live at home. */
export function homeForGood(
  { homeSince }: CareStatusFacts,
  { lastEnded, isGoingOn }: CareSoFar,
): string | null {
  if (homeSince === undefined || isGoingOn) return null;
  return addMonths(lastEnded !== null && lastEnded > homeSince ? lastEnded : homeSince, monthsAtHome);
}

/** Which day of a stay it is. Where none goes on it is asked of nothing, and the longest is taken. */
function dayOfStay({ since }: CareSoFar, on: string): string {
  if (since === on) return 'first-day';
  return since !== null && addDays(since, 1) === on ? 'second-day' : 'longer';
}

/** Works out where somebody stands on a day. What happens at home after 18 changes nothing any more. */
export function standingOn(facts: CareStatusFacts, on: string = facts.on): Standing {
  const soFar = careSoFar(facts, on);
  const eighteenth = birthday(facts.dateOfBirth, 18);
  const home = homeForGood(facts, soFar);
  const isHome = home !== null && home <= on && home <= eighteenth;
  const cells = {
    basis: soFar.current ? basisOf(soFar.current) : 'none',
    lasted: dayOfStay(soFar, on),
    age: ageBand(ageOn(facts.dateOfBirth, on)),
    alive: soFar.died ? 'no' : 'yes',
    care: careFromFourteen(facts, soFar),
    home: isHome ? 'six-months' : 'no',
    guardianship: soFar.guardianship ? 'yes' : 'no',
    spanning: soFar.daysSpanningSixteen >= thirteenWeeks ? 'thirteen-weeks' : 'less',
    ever: soFar.ever,
  };
  return { on, soFar, cells };
}

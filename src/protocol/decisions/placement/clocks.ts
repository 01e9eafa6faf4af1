import { basisInWords, type Clock, type LegalBasis } from '../../engine/clock.ts';

/** A time limit that may be counted in working days. Its hours are 24 for each, so that nobody is reminded too late. */
export interface PlacementClock extends Clock {
  readonly workingDays?: number;
}

/** A clock that depends on whether there was time before the move. */
export interface PlacementTiming {
  readonly planned: PlacementClock;
  readonly emergency: PlacementClock;
}

/** A time limit as it stands in an outcome. */
export interface PlacementStepClock {
  readonly hours: number;
  readonly workingDays?: number;
  readonly from: string;
  readonly basis: string;
}

const spelled: Readonly<Record<number, string>> = { 5: 'five', 10: 'ten', 20: 'twenty' };

/** Due by the time of the move: no hours after it. */
export function byTheMove(legalBasis: LegalBasis, note: string, source?: string): PlacementClock {
  return { hours: 0, from: 'the move', legalBasis, note, ...(source ? { source } : {}) };
}

/** Due by the next day. */
export const onTheSameDay: PlacementClock = {
  hours: 24,
  from: 'it being known',
  legalBasis: 'local practice',
  note: 'the Protocol sets no time; by the next day',
};

/** Due within so many working days. */
export function withinWorkingDays(
  workingDays: 5 | 10 | 20,
  from: string,
  legalBasis: LegalBasis,
  note: string,
  source?: string,
): PlacementClock {
  const words = `${spelled[workingDays]} working days, counted as 24 hours each; ${note}`;
  return {
    hours: workingDays * 24,
    workingDays,
    from,
    legalBasis,
    note: words,
    ...(source ? { source } : {}),
  };
}

/** By law in writing before the move; in an emergency within five working days of it. */
export function beforeOrFiveDays(source: string): PlacementTiming {
  return {
    planned: byTheMove('statute', 'before the move', source),
    emergency: withinWorkingDays(5, 'the move', 'statute', 'because it was an emergency', source),
  };
}

/** The Protocol asks for it and sets no time: the time of the notices by law is taken. */
export const withTheNotices: PlacementTiming = {
  planned: byTheMove('local practice', 'the Protocol sets no time; with the notices by law'),
  emergency: withinWorkingDays(
    5,
    'the move',
    'local practice',
    'the Protocol sets no time; with the notices by law',
  ),
};

/** The clock as it stands in an outcome. */
export function clockInWords(clock: PlacementClock): PlacementStepClock {
  const { hours, workingDays, from } = clock;
  return { hours, ...(workingDays ? { workingDays } : {}), from, basis: basisInWords(clock) };
}

/** Which clock runs: that of the emergency where there are two and there was no time. */
export function clockFor(
  timing: PlacementClock | PlacementTiming | undefined,
  emergency: boolean,
): PlacementStepClock | undefined {
  if (timing === undefined) return undefined;
  const clock = 'planned' in timing ? (emergency ? timing.emergency : timing.planned) : timing;
  return clockInWords(clock);
}

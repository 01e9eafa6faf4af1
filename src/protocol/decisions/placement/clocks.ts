import type { StepClock } from '../../engine/answer.ts';
import { type Clock, clockInWords, type LegalBasis, localPractice } from '../../engine/clock.ts';

/** A clock that depends on whether there was time before the move. */
export interface PlacementTiming {
  readonly planned: Clock;
  readonly emergency: Clock;
}

const spelled = { 5: 'five', 10: 'ten', 20: 'twenty' } as const;

/** Due by the time of the move: no hours after it. */
export function byTheMove(legalBasis: LegalBasis, note: string, source?: string): Clock {
  return { hours: 0, from: 'the move', legalBasis, note, ...(source ? { source } : {}) };
}

/** Due by the next day. */
export const onTheSameDay: Clock = {
  hours: 24,
  from: 'it being known',
  legalBasis: 'local practice',
  note: 'the Protocol sets no time; by the next day',
};

/** Due within so many working days, as the law counts them: bank holidays are left out, the day that starts it too. */
export function withinWorkingDays(
  workingDays: 5 | 10 | 20,
  from: string,
  note: string,
  source: string,
): Clock {
  return {
    hours: workingDays * 24,
    workingDays,
    from,
    legalBasis: 'statute',
    source,
    note: `${spelled[workingDays]} working days; ${note}`,
  };
}

/** Due within five days, where no text sets a time: ours is no later than the five working days of the law. */
export function withinFiveDays(from: string, note: string): Clock {
  return localPractice(5 * 24, from, `five days; ${note}`);
}

/** By law in writing before the move; in an emergency within five working days of it. */
export function beforeOrFiveDays(source: string): PlacementTiming {
  return {
    planned: byTheMove('statute', 'before the move', source),
    emergency: withinWorkingDays(5, 'the move', 'because it was an emergency', source),
  };
}

/** The Protocol asks for it and sets no time: it is due by the move, in an emergency within five days. */
export const withTheNotices: PlacementTiming = {
  planned: byTheMove('local practice', 'the Protocol sets no time; with the notices by law'),
  emergency: withinFiveDays('the move', 'the Protocol sets no time; no later than the notices by law'),
};

/** Which clock runs: that of the emergency where there are two and there was no time. */
export function clockFor(
  timing: Clock | PlacementTiming | undefined,
  emergency: boolean,
): StepClock | undefined {
  if (timing === undefined) return undefined;
  const clock = 'planned' in timing ? (emergency ? timing.emergency : timing.planned) : timing;
  return clockInWords(clock);
}

import type { ChildRows } from './child-rows.ts';

/** Time in care without a gap, `YYYY-MM-DD`. `end` is null while it goes on. */
export interface PeriodOfCare {
  readonly start: string;
  readonly end: string | null;
}

/**
 * The periods of care of this year's episodes: an episode that begins on the day the one before it ended goes on with
 * the period. Episodes without a readable start are left out; an end that cannot be read counts as not ended.
 */
export function periodsOfCare(child: ChildRows): readonly PeriodOfCare[] {
  const periods: PeriodOfCare[] = [];
  for (const episode of child.episodes) {
    const start = episode.day('DECOM');
    if (start === null) continue;
    const end = episode.day('DEC');
    const before = periods.at(-1);
    if (before?.end === start) periods[periods.length - 1] = { start: before.start, end };
    else periods.push({ start, end });
  }
  return periods;
}

/** Whether a day lies in a period; the first and the last day do. */
export function isWithin(day: string, { start, end }: PeriodOfCare): boolean {
  return start <= day && (end === null || day <= end);
}

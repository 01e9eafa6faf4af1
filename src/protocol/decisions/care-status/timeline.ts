import type { CareStatusFacts } from './facts.ts';
import { changesAfter } from './next-change.ts';
import type { StatusOnDay } from './outcome.ts';
import { statusOn } from './status-on.ts';

/** A stretch of days in which the status stays the same: `until` is the day it changes, null when it does not. */
export interface StatusStretch {
  readonly from: string;
  readonly until: string | null;
  readonly status: StatusOnDay;
}

/**
 * The status from birth on, as far as it can be foreseen: past stretches, today's, and what comes if nothing else
 * happens (STA-01, STA-02).
 */
export function statusTimeline(facts: CareStatusFacts): StatusStretch[] {
  const born = statusOn(facts, facts.dateOfBirth);
  const stretches: { from: string; until: string | null; status: StatusOnDay }[] = [
    { from: facts.dateOfBirth, until: null, status: born.status },
  ];
  for (const { on, held } of changesAfter(facts, born)) {
    const last = stretches.at(-1);
    if (!last || JSON.stringify(last.status) === JSON.stringify(held.status)) continue;
    last.until = on;
    stretches.push({ from: on, until: null, status: held.status });
  }
  return stretches;
}

/** A decision that was taken: where it is kept, the facts it was taken on, and what was answered. */
export interface PastDecision<Facts> {
  readonly id: string;
  readonly facts: Facts;
  readonly level: number;
  readonly route: string;
}

/** A past decision that would be answered otherwise now. */
export interface ReplayedChange {
  readonly id: string;
  readonly was: { readonly level: number; readonly route: string };
  readonly becomes: { readonly level: number; readonly route: string };
  readonly rows: readonly string[];
}

/** What a replay found. */
export interface Replay {
  readonly replayed: number;
  readonly changed: readonly ReplayedChange[];
}

/**
 * Takes past decisions again under other rules and reports each that would change (GOV-07). Nothing is altered.
 * @param answer the other rules: facts in, level, route and the rows that spoke out
 */
export function replay<Facts>(
  decisions: Iterable<PastDecision<Facts>>,
  answer: (facts: Facts) => { level: number; route: string; rows: readonly string[] },
): Replay {
  let replayed = 0;
  const changed: ReplayedChange[] = [];
  for (const { id, facts, level, route } of decisions) {
    replayed += 1;
    const { rows, ...becomes } = answer(facts);
    if (becomes.level !== level || becomes.route !== route) {
      changed.push({ id, was: { level, route }, becomes, rows });
    }
  }
  return { replayed, changed };
}

import { closesExploitation } from './closes-exploitation.ts';
import { closesIncident } from './closes-incident.ts';
import { closesMissing } from './closes-missing.ts';
import { closesPlacement } from './closes-placement.ts';
import type { ClosedBy, Statement, Written } from './statements.ts';

/** By decision, what closes each step that can follow from it. The steps of care status are nobody's rows: they are advice. */
export const closedBy = {
  incident: closesIncident,
  missing: closesMissing,
  exploitation: closesExploitation,
  placement: closesPlacement,
} satisfies Record<string, Readonly<Record<string, ClosedBy>>>;
export type OfDecision = keyof typeof closedBy;

/**
 * The steps of a decision that are closed by what was written so far: by code, with the evidence. The evidence of several
 * statements that close one step together stands one after the other.
 */
export function closedByWriting(
  decision: OfDecision,
  written: readonly Written[],
): ReadonlyMap<string, string> {
  const closed = new Map<string, string>();
  for (const [code, by] of Object.entries<ClosedBy>(closedBy[decision])) {
    if (typeof by === 'string') continue;
    const whole = by
      .map((set) => set.map((one) => written.find(({ says }) => says === one)))
      .find((found) => found.every((one) => one !== undefined));
    if (!whole) continue;
    closed.set(code, [...new Set(whole.map((one) => one?.evidence ?? ''))].join(' '));
  }
  return closed;
}

/** The codes of the steps that a statement closes by itself. */
export const codesClosedBy = (decision: OfDecision, says: Statement): string[] => [
  ...closedByWriting(decision, [{ says, evidence: '' }]).keys(),
];

import type { Row } from '../../engine/table.ts';
import type { CareStatusFacts } from './facts.ts';
import { nextChange } from './next-change.ts';
import type { CareStatusOutcome, StatusReason } from './outcome.ts';
import { readCareStatusFacts } from './read-facts.ts';
import { type HeldOnDay, statusOn } from './status-on.ts';
import { statusSteps } from './steps.ts';

const legalLeavers: readonly string[] = ['relevant', 'former-relevant', 'qualifying'];

function reason({ id, cites, basis, text, why }: Row<unknown>, law: readonly string[]): StatusReason {
  return { row: id, cites, law, basis, text: why ? `${text} (Inferred: ${why})` : text };
}

/** Law and Protocol differ about this person: both are shown, and the law is what counts (guidance G-63). */
function conflict({ status }: HeldOnDay): StatusReason[] {
  const byLaw = legalLeavers.includes(status.category);
  if (byLaw === status.protocolCareLeaver) return [];
  const text = byLaw
    ? "A care leaver in law, outside the Protocol's own words: nobody is denied on those words."
    : "A care leaver in the Protocol's own words, without a category in law today: the Protocol applies.";
  const why = 'the text and the law draw the line differently, and the wider of the two protects';
  return [
    {
      row: 'law-and-protocol-differ',
      cites: ['STA-02'],
      law: ['ca-23a', 'ca-24'],
      basis: 'inferred',
      text: `${text} (Inferred: ${why})`,
    },
  ];
}

/** Decides checked facts. */
export function decideCareStatusOf(facts: CareStatusFacts): CareStatusOutcome {
  const held = statusOn(facts);
  const { lookedAfter, category, protocol, experience } = held.rows;
  const reasons = [
    reason(lookedAfter, lookedAfter.outcome.law),
    reason(category, category.outcome.law),
    reason(protocol, []),
    reason(experience, []),
  ];
  const silent = [lookedAfter, category, protocol, experience].map((row) => row.silent);
  return {
    decision: 'care-status',
    on: facts.on,
    ...held.status,
    nextChange: held.standing.soFar.died ? null : nextChange(facts, held),
    reasons: [...reasons.filter((_, at) => !silent[at]), ...conflict(held)],
    steps: statusSteps(held.status, held.standing),
  };
}

/**
 * Who somebody is by law and by the Protocol on a day (STA-01, STA-02): looked after or not and on what, what the law
 * on leaving care calls them, the Protocol's own wording beside it, and when it changes next.
 * @param input the facts, see the contract
 * @param options today in Europe/London: a later day is refused
 * @throws Refusal naming the field and what is allowed
 */
export function decideCareStatus(input: unknown, options: { today?: string } = {}): CareStatusOutcome {
  return decideCareStatusOf(readCareStatusFacts(input, options.today));
}

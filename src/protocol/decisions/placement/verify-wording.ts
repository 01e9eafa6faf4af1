import { citesIn } from '../../duties.ts';
import type { EditionId } from '../../editions.ts';
import { citationFaults, type Fault } from '../../engine/verify-table.ts';
import { placementCautionRules } from './cautions.ts';
import { noticeRules } from './notices.ts';
import type { PlacementRulebook } from './rulebook.ts';
import { placementStepRules } from './steps.ts';

interface Worded {
  readonly id: string;
  readonly cites: readonly string[];
  readonly text: string;
}

function faultsOf(
  kind: string,
  rules: readonly Worded[],
  asked: ReadonlySet<string>,
  edition: EditionId,
): Fault[] {
  const ids = rules.map(({ id }) => id);
  return rules.flatMap(({ id, cites, text }, index) => {
    const where = `${kind} ${id}`;
    const twice = ids.indexOf(id) !== index ? [{ where, what: 'appears twice' }] : [];
    const says = text ? [] : [{ where, what: 'says nothing' }];
    const cited = asked.has(id) ? citationFaults(where, citesIn(cites, edition), edition) : [];
    return [...twice, ...says, ...cited];
  });
}

/** Faults in notices, steps and cautions: one that appears twice, says nothing, or is asked for and cites no duty. */
export function wordingFaults({ edition, tables }: PlacementRulebook): Fault[] {
  const outcomes = tables.flatMap(({ rows }) => rows.map(({ outcome }) => outcome));
  const all = (part: 'notices' | 'steps' | 'cautions'): ReadonlySet<string> =>
    new Set(outcomes.flatMap((outcome) => outcome[part]));
  return [
    ...faultsOf('notice', noticeRules, all('notices'), edition),
    ...faultsOf('step', placementStepRules, all('steps'), edition),
    ...faultsOf('caution', placementCautionRules, all('cautions'), edition),
  ];
}

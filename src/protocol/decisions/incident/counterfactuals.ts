import type { Cells, Column, Columns } from '../../engine/table.ts';
import { evaluate } from './evaluate.ts';
import type { IncidentFacts } from './facts.ts';
import { type LevelOutcome, urgency } from './levels.ts';
import type { Counterfactual } from './outcome.ts';
import { conductCells } from './read-facts.ts';
import type { CompiledRulebook } from './rulebook.ts';
import { conductColumns, wholeColumns } from './vocabulary.ts';
import { withCell } from './with-cell.ts';

/** At most this many are given: the nearest ones, those that lead to a lower level first. */
export const mostCounterfactuals = 8;

interface Change {
  readonly words: string;
  readonly facts: IncidentFacts;
}

function* otherValues(columns: Columns, cells: Cells): Generator<[string, string, string]> {
  for (const [name, column] of Object.entries(columns) as [string, Column][]) {
    for (const value of column.values) {
      const words = column.had[value];
      if (words && value !== cells[name]) yield [name, value, words];
    }
  }
}

/** Every incident that differs from this one in one fact, with the words for the difference. */
function* changes(facts: IncidentFacts): Generator<Change> {
  for (const [index, conduct] of facts.conduct.entries()) {
    const cells = conductCells(conduct, facts);
    for (const [name, value, words] of otherValues(conductColumns[conduct.kind], cells)) {
      if (name === 'riskManaged') continue;
      yield {
        words,
        facts: { ...facts, conduct: facts.conduct.with(index, withCell(conduct, name, value)) },
      };
    }
  }
  for (const riskManageable of [true, false]) {
    const words = wholeColumns.risk.riskManaged.had[riskManageable ? 'yes' : 'no'] ?? '';
    if (riskManageable !== facts.riskManageable) yield { words, facts: { ...facts, riskManageable } };
  }
  if (facts.hurt === 'unwell' || facts.hurt === 'serious') {
    yield { words: wholeColumns.hurt.hurt.had.no ?? '', facts: { ...facts, hurt: 'no' } };
  }
  if (facts.immediateRisk?.length) {
    yield { words: 'there been no immediate risk', facts: { ...facts, immediateRisk: [] } };
  } else {
    const words = wholeColumns.risk.risk.had['serious-harm'] ?? '';
    yield { words, facts: { ...facts, immediateRisk: ['serious-harm'] } };
  }
  const pattern = facts.pattern ?? {};
  const flip = (key: 'persistent' | 'prolonged' | 'warnedOfReport', column: Column): Change => {
    const next = !pattern[key];
    return {
      words: column.had[next ? 'yes' : 'no'] ?? '',
      facts: { ...facts, pattern: { ...pattern, [key]: next } },
    };
  };
  yield flip('persistent', wholeColumns.pattern.persistent);
  yield flip('prolonged', wholeColumns.pattern.prolonged);
  yield flip('warnedOfReport', wholeColumns.pattern.warned);
  if (facts.victim && facts.victim.who !== 'none') {
    const next = !facts.victim.wantsPolice;
    yield {
      words: wholeColumns.victim.wantsPolice.had[next ? 'yes' : 'no'] ?? '',
      facts: { ...facts, victim: { ...facts.victim, wantsPolice: next } },
    };
  }
}

/** How far an outcome is from this one: levels weigh more than routes; what is lower comes first. */
function rank(from: LevelOutcome, to: LevelOutcome): number {
  const distance = (to.level - from.level) * 4 + urgency(to.route) - urgency(from.route);
  return distance < 0 ? -distance : 100 + distance;
}

/**
 * What would change the answer: for every single fact that could have been otherwise, the level and route it would
 * have led to, where they differ. The nearest lower answers come first, then the nearest higher ones.
 */
export function counterfactuals(
  rulebook: CompiledRulebook,
  facts: IncidentFacts,
  outcome: LevelOutcome,
): Counterfactual[] {
  const found = new Map<string, Counterfactual>();
  for (const { words, facts: changed } of changes(facts)) {
    const { level, route } = evaluate(rulebook, changed).outcome;
    if (level !== outcome.level || route !== outcome.route) {
      found.set(`${words} ${level} ${route}`, { change: `had ${words}`, level, route });
    }
  }
  const order = (entry: Counterfactual): number => rank(outcome, entry);
  return [...found.values()].sort((a, b) => order(a) - order(b)).slice(0, mostCounterfactuals);
}

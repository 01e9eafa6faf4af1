import type { EditionId } from '../../editions.ts';
import { editionOf } from '../../engine/by-cells/edition-of.ts';
import type { Fault } from '../../engine/verify-table.ts';
import { evaluatePlacement } from './evaluate.ts';
import type { PlacementExample } from './example.ts';
import type { PlacementFacts } from './facts.ts';
import type { CompiledPlacementRulebook } from './rulebook.ts';

/** The example as facts of this edition: with its own day where it has one. */
export function placementFactsUnder(example: PlacementExample, edition: EditionId): PlacementFacts {
  return example.facts.occurredOn ? example.facts : { ...example.facts, edition };
}

/** Faults in the examples: another answer than expected, a row they do not stand on, a row no example stands on. */
export function exampleFaults(
  rulebook: CompiledPlacementRulebook,
  examples: readonly PlacementExample[],
): Fault[] {
  const { edition, tables } = rulebook;
  const faults: Fault[] = [];
  const stoodOn = new Set<string>();
  for (const example of examples) {
    const expected = example.expect[edition];
    if (!expected) continue;
    const where = `example "${example.name}"`;
    const facts = placementFactsUnder(example, edition);
    if (editionOf(facts, 'the move') !== edition) faults.push({ where, what: 'is of another edition' });
    const { effect, hits } = evaluatePlacement(rulebook, facts);
    const [approval, standing, ...rows] = expected;
    if (effect.approval !== approval || effect.standing !== standing) {
      const what = `expects ${approval} ${standing} and gets ${effect.approval} ${effect.standing}`;
      faults.push({ where, what });
    }
    for (const row of rows) {
      if (hits.some((hit) => hit.row.id === row)) stoodOn.add(row);
      else faults.push({ where, what: `is not based on ${row}` });
    }
  }
  const named = tables.flatMap(({ table }) =>
    table.rows.map(({ id }) => ({ where: `${table.id}/${id}`, id })),
  );
  return [
    ...faults,
    ...named
      .filter(({ id }) => !stoodOn.has(id))
      .map(({ where }) => ({ where, what: 'has no example on it' })),
  ];
}

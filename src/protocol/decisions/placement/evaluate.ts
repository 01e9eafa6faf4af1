import { allOf, approvals, type PlacementEffect, standings } from './effect.ts';
import type { PlacementFacts } from './facts.ts';
import { placementCells } from './read-facts.ts';
import { type CompiledPlacementRulebook, firstTable, stopTable } from './rulebook.ts';
import type { PlacementRow } from './tables/table-by-edition.ts';

/** One table read for one case: the row that held. */
interface PlacementHit {
  readonly table: string;
  readonly row: PlacementRow;
}

/** Everything that is asked for together, and the rows that ask. */
export interface PlacementEvaluation {
  readonly effect: PlacementEffect;
  readonly hits: readonly PlacementHit[];
}

/**
 * Reads the tables. The first says whether the law allows the home. Where it does not, the move stops: one table is read
 * that says what is done instead, and none about an ordinary move. Otherwise all the others are. The approval is the
 * highest that any row asks for, the standing the worst; notices, steps and cautions add up.
 * @param facts already checked against the fact schema
 */
export function evaluatePlacement(
  rulebook: CompiledPlacementRulebook,
  facts: PlacementFacts,
): PlacementEvaluation {
  const cells = placementCells(facts);
  const all = rulebook.tables.map(({ table, rowFor }) => ({ table: table.id, row: rowFor(cells) }));
  const stops = all.some(({ table, row }) => table === firstTable && row.outcome.standing === 'stands-out');
  const hits = all.filter(({ table }) => table === firstTable || (table === stopTable) === stops);
  return { effect: allOf(hits.map(({ row }) => row.outcome)), hits };
}

/** The rows that speak: first a home that must not be used, then who must approve, then the rest as they were read. */
export function speakingRows({ hits }: PlacementEvaluation): PlacementRow[] {
  const rows = hits.map(({ row }) => row).filter(({ silent }) => !silent);
  const weight = ({ outcome }: PlacementRow): number =>
    standings.indexOf(outcome.standing) * approvals.length + approvals.indexOf(outcome.approval);
  return rows.sort((a, b) => weight(b) - weight(a));
}

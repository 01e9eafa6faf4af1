import type { CompiledTable } from '../../engine/compile.ts';
import type { Cells, Row } from '../../engine/table.ts';
import type { IncidentFacts } from './facts.ts';
import { atHome, type LevelOutcome, urgency, worse } from './levels.ts';
import { ageBand, concernCells, conductCells, patternCells, riskCells, victimCells } from './read-facts.ts';
import type { CompiledRulebook } from './rulebook.ts';

/** One table read for one case: the facts it saw and the row that held. */
export interface Hit {
  readonly table: string;
  readonly cells: Cells;
  readonly row: Row<LevelOutcome>;
}

/** The level and route of an incident, with everything that was read on the way. */
export interface Evaluation {
  readonly outcome: LevelOutcome;
  readonly hits: readonly Hit[];
}

/**
 * Reads every table of the rulebook. The level is the highest that any part reaches, the route the most urgent
 * (INC-03); the pattern table sees the level of the conduct, the victim table the level after that.
 * @param facts already checked against the fact schema
 */
export function evaluate(rulebook: CompiledRulebook, facts: IncidentFacts): Evaluation {
  const hits: Hit[] = [];
  let outcome: LevelOutcome = atHome;
  const read = (table: CompiledTable<LevelOutcome>, cells: Cells): void => {
    const row = table.rowFor(cells);
    hits.push({ table: table.table.id, cells, row });
    outcome = worse(outcome, row.outcome);
  };
  for (const conduct of facts.conduct) read(rulebook.conduct[conduct.kind], conductCells(conduct, facts));
  for (const cells of riskCells(facts)) read(rulebook.whole.risk, cells);
  read(rulebook.whole.pattern, patternCells(facts, outcome.level));
  read(rulebook.whole.victim, victimCells(facts, outcome.level));
  read(rulebook.whole.concern, concernCells(facts));
  read(rulebook.whole.age, { age: ageBand(facts.age) });
  return { outcome, hits };
}

/** The rows that speak, the decisive ones first; a row that held for two acts is named once. */
export function speakingRows(evaluation: Evaluation): Row<LevelOutcome>[] {
  const rows = [...new Set(evaluation.hits.map(({ row }) => row))].filter((row) => !row.silent);
  return rows.sort(
    (a, b) => b.outcome.level - a.outcome.level || urgency(b.outcome.route) - urgency(a.outcome.route),
  );
}

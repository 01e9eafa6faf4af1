import type { EditionId } from '../../editions.ts';
import type { CompiledTable } from '../../engine/compile.ts';
import type { Cells, Row } from '../../engine/table.ts';
import type { IncidentFacts } from './facts.ts';
import { atHome, type LevelOutcome, urgency, worse } from './levels.ts';
import {
  ageCells,
  concernCells,
  conductCells,
  harmedCells,
  hurtCells,
  patternCells,
  riskCells,
  victimCells,
} from './read-facts.ts';
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

/** What was answered under an edition, and by which rows: what steps depend on besides the facts. */
export interface Answered extends Evaluation {
  readonly edition: EditionId;
}

const isForTheHurt = ({ table, row }: Hit): boolean => table === 'hurt' && row.outcome.route === 'call-999';

/** The parts of an answer that call the police to 999: not for somebody hurt, nor for sexual harm to an adult who decides. */
export function callsForPolice(hits: readonly Hit[]): Hit[] {
  const theyDecide = hits.some(({ row }) => row.outcome.theyDecide);
  return hits.filter(
    ({ table, row }) =>
      row.outcome.route === 'call-999' && table !== 'hurt' && !(theyDecide && table === 'sexual'),
  );
}

/**
 * Without a report on the authority of the levels somebody decides instead. A call to 999 stays, but for sexual harm to
 * an adult, and nothing besides that calls: whoever was harmed says whether the police come.
 */
function withoutReport(outcome: LevelOutcome, age: LevelOutcome, hits: readonly Hit[]): LevelOutcome {
  const needed = callsForPolice(hits).length > 0 || hits.some(isForTheHurt);
  const isForThem = age.theyDecide && outcome.route === 'call-999' && !needed;
  return outcome.route === 'report-non-urgent' || isForThem
    ? { ...outcome, route: 'manager-decides' }
    : outcome;
}

/**
 * Reads every table of the rulebook. The level is the highest that any part reaches, the route the most urgent
 * (INC-03); the pattern table sees the level of the conduct, the victim table the level after that. Who is under 10
 * or an adult is not reported on the authority of the levels: the table of ages is read last, and says so.
 * @param facts already checked against the fact schema
 */
export function evaluate(rulebook: CompiledRulebook, facts: IncidentFacts): Evaluation {
  const hits: Hit[] = [];
  const { conduct, whole } = rulebook;
  let outcome: LevelOutcome = atHome;
  const read = (table: CompiledTable<LevelOutcome>, cells: Cells): Row<LevelOutcome> => {
    const row = table.rowFor(cells);
    hits.push({ table: table.table.id, cells, row });
    outcome = worse(outcome, row.outcome);
    return row;
  };
  for (const one of facts.conduct) read(conduct[one.kind], conductCells(one, facts));
  for (const cells of riskCells(facts)) read(whole.risk, cells);
  read(whole.hurt, hurtCells(facts));
  read(whole.harmed, harmedCells(facts));
  read(whole.pattern, patternCells(facts, outcome.level));
  read(whole.victim, victimCells(facts, outcome.level));
  read(whole.concern, concernCells(facts));
  const age = read(whole.age, ageCells(facts));
  return { outcome: age.outcome.noReport ? withoutReport(outcome, age.outcome, hits) : outcome, hits };
}

/** The rows that speak, the decisive ones first; a row that held for two acts is named once. */
export function speakingRows(evaluation: Evaluation): Row<LevelOutcome>[] {
  const rows = [...new Set(evaluation.hits.map(({ row }) => row))].filter((row) => !row.silent);
  return rows.sort(
    (a, b) => b.outcome.level - a.outcome.level || urgency(b.outcome.route) - urgency(a.outcome.route),
  );
}

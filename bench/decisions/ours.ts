import {
  type CompiledRulebook,
  decide,
  type Evaluation,
  evaluate,
  explain,
  type LevelOutcome,
  type Rulebook,
  type Table,
  tablesOf,
} from '../../src/protocol/index.ts';
import type { Answer, Case, Decider } from './case.ts';

function answerOf({ outcome, hits }: Evaluation, trace: unknown): Answer {
  return { level: outcome.level, route: outcome.route, rows: hits.map(({ row }) => row.id), trace };
}

/** Level and route with a trace of what was read: for each table its cells and the row that held. */
export function withRowsThatHeld(rulebook: CompiledRulebook): Decider {
  return ({ facts }: Case) => {
    const evaluation = evaluate(rulebook, facts);
    return answerOf(evaluation, evaluation.hits);
  };
}

/** Level and route with the full trace: for each table read, every row and every condition, met or not. */
export function withEveryCondition(rulebook: CompiledRulebook, tables: Rulebook): Decider {
  const byId = new Map(tablesOf(tables).map((table) => [table.id, table]));
  return ({ facts }: Case) => {
    const evaluation = evaluate(rulebook, facts);
    const trace = evaluation.hits.map(({ table, cells }) =>
      explain(byId.get(table) as Table<LevelOutcome>, cells),
    );
    return answerOf(evaluation, trace);
  };
}

/** The whole decision as the guide shows it: facts checked, then level, route, reasons, steps, cautions, counterfactuals. */
export function wholeDecision({ facts }: Case): Answer {
  const outcome = decide('incident', facts);
  return { level: outcome.level, route: outcome.route, rows: [], trace: outcome };
}

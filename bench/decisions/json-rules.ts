import { type Cells, type LevelOutcome, type Rulebook, type Table, tablesOf } from '../../src/protocol/index.ts';
import type { JsonRulesEngine, JsonRulesModule, JsonRulesRun } from '../peers.ts';
import { type Answer, type Case, type Decider, urgencyOf } from './case.ts';

interface Reached {
  readonly level: number;
  readonly urgency: number;
  readonly route: string;
}

/** One table, row by row: each row a rule, each condition of the row a condition of the rule. */
function engineFor({ Engine }: JsonRulesModule, table: Table<LevelOutcome>): JsonRulesEngine {
  const rules = table.rows.map((row) => ({
    name: row.id,
    conditions: {
      all: Object.entries(row.when).map(([fact, allowed]) =>
        allowed.length === 1
          ? { fact, operator: 'equal', value: allowed[0] }
          : { fact, operator: 'in', value: allowed },
      ),
    },
    event: { type: row.id },
  }));
  return new Engine(rules);
}

/**
 * The rulebook as json-rules-engine rules, one engine for each table, and a decider that runs the engine of each
 * table that the case reads and keeps every run's results, met and not met: its trace of every condition. One engine
 * with all rules would try rows that the case does not ask for, and could not take two acts of one kind.
 */
export function jsonRulesDecider(module: JsonRulesModule, rulebook: Rulebook): Decider {
  const engines = new Map(tablesOf(rulebook).map((table) => [table.id, engineFor(module, table)]));
  const outcomes = new Map(tablesOf(rulebook).flatMap((table) => table.rows.map((row) => [row.id, { ...row.outcome, urgency: urgencyOf(row.outcome) }])));
  return async (one: Case): Promise<Answer> => {
    const trace: JsonRulesRun[] = [];
    let level = 1;
    let urgency = 0;
    let route = 'resolve-internally';
    const read = async (table: string, cells: Cells): Promise<void> => {
      const run = await (engines.get(table) as JsonRulesEngine).run(cells);
      trace.push(run);
      const reached = outcomes.get(run.events[0]?.type) as Reached;
      if (reached.level > level) level = reached.level;
      if (reached.urgency > urgency) {
        urgency = reached.urgency;
        route = reached.route;
      }
    };
    for (const { table, cells } of one.conduct) await read(table, cells);
    for (const cells of one.risk) await read('risk', cells);
    await read('pattern', { ...one.pattern, level: String(level) });
    await read('victim', { ...one.victim, level: String(level) });
    await read('concern', one.concern);
    await read('age', one.age);
    return { level, route, trace } as Answer;
  };
}

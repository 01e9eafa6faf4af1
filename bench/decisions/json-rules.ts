import { type LevelOutcome, type Rulebook, type Table, tablesOf } from '../../src/protocol/index.ts';
import type { JsonRules, JsonRulesEngine } from '../peers.ts';
import type { Decider } from './case.ts';
import { tableByTable } from './table-by-table.ts';

/** A table as rules: each row a rule, each condition of the row a condition of the rule, the event its id. */
function rulesOf(table: Table<LevelOutcome>): unknown[] {
  return table.rows.map((row) => ({
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
}

/**
 * The rulebook in json-rules-engine, one engine for each table, so that only the rows of the tables that a case asks
 * for are tried. The results of every run, met and not met, are kept: they are its trace of every condition.
 */
export function jsonRulesDecider({ Engine }: JsonRules, rulebook: Rulebook): Decider {
  const engines = new Map(tablesOf(rulebook).map((table) => [table.id, new Engine(rulesOf(table))]));
  return tableByTable(rulebook, async (table, cells) => {
    const run = await (engines.get(table) as JsonRulesEngine).run(cells);
    return { row: run.events[0]?.type ?? '', trace: [run.results, run.failureResults] };
  });
}

import { type LevelOutcome, type Rulebook, type Table, tablesOf } from '../../src/protocol/index.ts';
import type { Zen, ZenDecision } from '../peers.ts';
import type { Decider } from './case.ts';
import { tableByTable } from './table-by-table.ts';

const node = (id: string, type: string, content: object): object => ({
  id,
  name: id,
  type,
  position: { x: 0, y: 0 },
  content,
});

const edge = (sourceId: string, targetId: string): object => ({
  id: `${sourceId}-${targetId}`,
  type: 'edge',
  sourceId,
  targetId,
});

const anyOf = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

/** A table as a JDM graph: input, decision table, output. A condition that a row leaves out is an empty cell. */
function graphOf(table: Table<LevelOutcome>): object {
  const facts = Object.keys(table.columns);
  const rules = table.rows.map((row) => ({
    _id: row.id,
    row: anyOf([row.id]),
    ...Object.fromEntries(facts.map((fact) => [`if-${fact}`, anyOf(row.when[fact] ?? [])])),
  }));
  const content = {
    hitPolicy: 'first',
    inputs: facts.map((fact) => ({ id: `if-${fact}`, name: fact, field: fact })),
    outputs: [{ id: 'row', name: 'row', field: 'row' }],
    rules,
  };
  return {
    contentType: 'application/vnd.gorules.decision',
    nodes: [
      node('in', 'inputNode', {}),
      node('table', 'decisionTableNode', content),
      node('out', 'outputNode', {}),
    ],
    edges: [edge('in', 'table'), edge('table', 'out')],
  };
}

/**
 * The rulebook in zen-engine, one decision for each table. One graph of all tables, with loops over the acts, gave the
 * same answers more slowly. Its trace shows for each table the row that held and the cells it saw, not the other rows.
 */
export function zenDecider({ ZenEngine }: Zen, rulebook: Rulebook): Decider {
  const engine = new ZenEngine();
  const decisions = new Map(
    tablesOf(rulebook).map((table) => [table.id, engine.createDecision(graphOf(table))]),
  );
  return tableByTable(rulebook, async (table, cells) => {
    const { result, trace } = await (decisions.get(table) as ZenDecision).evaluate(cells, {
      trace: 'string',
    });
    return { row: (result as { row: string }).row, trace };
  });
}

import { type LevelOutcome, type Rulebook, routes, type Table } from '../../src/protocol/index.ts';
import type { ZenModule } from '../peers.ts';
import { type Answer, type Case, type Decider, urgencyOf } from './case.ts';

type Node = { id: string; type: string; name: string; position: { x: number; y: number }; content: unknown };

const node = (id: string, type: string, content: unknown): Node => ({
  id,
  type,
  name: id,
  position: { x: 0, y: 0 },
  content,
});

const quoted = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

/** The facts a table reads as columns; `kind`, where given, comes first, so that rows of other tables fail at once. */
function decisionTable(
  id: string,
  tables: readonly Table<LevelOutcome>[],
  fieldOf: (column: string) => string,
  how: Record<string, unknown>,
): Node {
  const names = [...new Set(tables.flatMap((table) => Object.keys(table.columns)))];
  const fields = tables.length > 1 ? ['kind', ...names] : names;
  const rules = tables.flatMap((table) =>
    table.rows.map((row) => ({
      _id: row.id,
      ...Object.fromEntries(
        fields.map((name) => [name, name === 'kind' ? quoted([table.id]) : quoted(row.when[name] ?? [])]),
      ),
      outLevel: String(row.outcome.level),
      outUrgency: String(urgencyOf(row.outcome)),
      outRow: quoted([row.id]),
    })),
  );
  return node(id, 'decisionTableNode', {
    hitPolicy: 'first',
    inputs: fields.map((name) => ({ id: name, name, field: fieldOf(name) })),
    outputs: [
      { id: 'outLevel', name: 'level', field: 'level' },
      { id: 'outUrgency', name: 'urgency', field: 'urgency' },
      { id: 'outRow', name: 'row', field: 'row' },
    ],
    rules,
    outputPath: id,
    ...how,
  });
}
const expression = (id: string, expressions: Record<string, string>, passThrough: boolean): Node =>
  node(id, 'expressionNode', {
    passThrough,
    expressions: Object.entries(expressions).map(([key, value]) => ({ id: key, key, value })),
  });
/** */
export function zenGraph(rulebook: Rulebook): unknown {
  const { risk, pattern, victim, concern, age } = rulebook.whole;
  const at = (name: string) => (column: string) => column === 'level' ? 'sofar' : `${name}.${column}`;
  const same = (c: string) => c;
  const nodes = [
    node('in', 'inputNode', {}),
    decisionTable('acts', Object.values(rulebook.conduct), same, { executionMode: 'loop', inputField: 'acts', passThrough: true }),
    decisionTable('risks', [risk], same, { executionMode: 'loop', inputField: 'risks', passThrough: true }),
    expression('fold1', { sofar: 'string(max([max(map(acts, #.level)), max(map(risks, #.level))]))' }, true),
    decisionTable('patternRow', [pattern], at('pattern'), { passThrough: true }),
    expression('fold2', { sofar: 'string(max([number(sofar), patternRow.level]))' }, true),
    decisionTable('victimRow', [victim], at('victim'), { passThrough: true }),
    decisionTable('concernRow', [concern], at('concern'), { passThrough: true }),
    decisionTable('ageRow', [age], at('age'), { passThrough: true }),
    expression('fold', { level: 'max([number(sofar), victimRow.level])', urgency: 'max([max(map(acts, #.urgency)), max(map(risks, #.urgency)), patternRow.urgency, victimRow.urgency])' }, false),
    node('out', 'outputNode', {}),
  ];
  const ids = nodes.map(({ id }) => id);
  const edges = ids.slice(1).map((to, index) => ({ id: `e${index}`, type: 'edge', sourceId: ids[index], targetId: to }));
  return { contentType: 'application/vnd.gorules.decision', nodes, edges };
}
export const zenInput = (one: Case) => ({
  acts: one.conduct.map(({ table, cells }) => ({ kind: table, ...cells })),
  risks: one.risk, pattern: one.pattern, victim: one.victim, concern: one.concern, age: one.age,
});
export function zenDecider(module: ZenModule, rulebook: Rulebook, mode: any): Decider {
  const decision = new module.ZenEngine().createDecision(zenGraph(rulebook));
  return async (one: Case): Promise<Answer> => {
    const r = await decision.evaluate(zenInput(one), { trace: mode });
    const { level, urgency } = r.result as any;
    return { level, route: routes[urgency] as string, r } as any;
  };
}

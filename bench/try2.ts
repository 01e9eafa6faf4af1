import { createRequire } from 'node:module';
import { compileRulebook, rulebook2025, evaluate, explain, tablesOf, decide, routes } from '../src/protocol/index.ts';
import { randomIncidents } from './random-facts.ts';
import { readCase, urgencyOf } from './decisions/case.ts';
import { jsonRulesDecider } from './decisions/json-rules.ts';
const require = createRequire(import.meta.url);
const { ZenEngine, ZenDecisionContent } = require('@gorules/zen-engine');
const rb = compileRulebook(rulebook2025);
const N = 3000;
const facts = randomIncidents(N, 20251101);
const cases = facts.map((f) => readCase(rb, f));
const node = (id: string, type: string, content: unknown) => ({ id, type, name: id, position: { x: 0, y: 0 }, content });
const quoted = (values: readonly string[]) => values.map((v) => `'${v}'`).join(', ');
const dt = (id: string, table: any, how: any = {}, fieldOf = (c: string) => c) => node(id, 'decisionTableNode', {
  hitPolicy: 'first', executionMode: 'single', passThrough: false,
  inputs: Object.keys(table.columns).map((name) => ({ id: name, name, field: fieldOf(name) })),
  outputs: ['level', 'urgency', 'row'].map((n) => ({ id: 'out-' + n, name: n, field: n })),
  rules: table.rows.map((row: any) => ({ _id: row.id, ...Object.fromEntries(Object.keys(table.columns).map((n) => [n, quoted(row.when[n] ?? [])])), 'out-level': String(row.outcome.level), 'out-urgency': String(urgencyOf(row.outcome)), 'out-row': `'${row.id}'` })),
  ...how });
const graph = (nodes: any[], edges: [string, string][]) => ({ contentType: 'application/vnd.gorules.decision', nodes, edges: edges.map(([s, t], i) => ({ id: 'e' + i, type: 'edge', sourceId: s, targetId: t })) });
const engine = new ZenEngine();
const single = new Map(tablesOf(rulebook2025).map((t) => [t.id, engine.createDecision(graph([node('in', 'inputNode', {}), dt('table', t), node('out', 'outputNode', {})], [['in', 'table'], ['table', 'out']]))]));
const singleNoOut = new Map(tablesOf(rulebook2025).map((t) => [t.id, engine.createDecision(graph([node('in', 'inputNode', {}), dt('table', t)], [['in', 'table']]))]));
const v1 = (m: any, map = single) => async (one: any) => {
  let level = 1, urgency = 0; const traces: any[] = [];
  const read = async (t: string, c: any) => { const r = await map.get(t).evaluate(c, { trace: m }); traces.push(r.trace); if (r.result.level > level) level = r.result.level; if (r.result.urgency > urgency) urgency = r.result.urgency; };
  for (const { table, cells } of one.conduct) await read(table, cells);
  for (const c of one.risk) await read('risk', c);
  await read('pattern', { ...one.pattern, level: String(level) });
  await read('victim', { ...one.victim, level: String(level) });
  await read('concern', one.concern); await read('age', one.age);
  return { level, route: routes[urgency] as string, traces };
};
// V1c: independent tables at once
const v1c = (m: any) => async (one: any) => {
  let level = 1, urgency = 0; const traces: any[] = [];
  const read = async (t: string, c: any) => { const r = await single.get(t).evaluate(c, { trace: m }); traces.push(r.trace); if (r.result.level > level) level = r.result.level; if (r.result.urgency > urgency) urgency = r.result.urgency; };
  const later = [read('concern', one.concern), read('age', one.age)];
  await Promise.all([...one.conduct.map(({ table, cells }: any) => read(table, cells)), ...one.risk.map((c: any) => read('risk', c))]);
  await read('pattern', { ...one.pattern, level: String(level) });
  await read('victim', { ...one.victim, level: String(level) });
  await Promise.all(later);
  return { level, route: routes[urgency] as string, traces };
};
// V3: one graph; acts grouped by kind; switch over kinds present? branch per kind through decision tables in loop mode
const W = rulebook2025.whole; const K: any = rulebook2025.conduct;
const wide = (fields: string[], tables: any[]) => tables;
const v3graph = (perKind: boolean, exprFold: boolean) => {
  const kinds = Object.keys(K);
  const id = (k: string) => 'acts_' + k.replace(/-/g, '_');
  const nodes: any[] = [node('in', 'inputNode', {})]; const edges: [string, string][] = [];
  for (const k of kinds) { nodes.push(dt(id(k), K[k], { executionMode: 'loop', inputField: id(k), outputPath: id(k) })); edges.push(['in', id(k)], [id(k), 'sofar']); }
  nodes.push(dt('risks', W.risk, { executionMode: 'loop', inputField: 'risks', outputPath: 'risks' })); edges.push(['in', 'risks'], ['risks', 'sofar']);
  const all = (f: string) => `max(flatMap([${kinds.map(id).join(', ')}, risks], map(#, #.${f})))`;
  nodes.push(node('sofar', 'expressionNode', { passThrough: false, expressions: [{ id: 'a', key: 'level', value: all('level') }, { id: 'b', key: 'urgency', value: all('urgency') }] }));
  nodes.push(dt('pattern', W.pattern, { outputPath: 'patternRow' }, (c) => c === 'level' ? 'string(level)' : 'pattern.' + c)); edges.push(['sofar', 'pattern'], ['in', 'pattern']);
  nodes.push(dt('victim', W.victim, { outputPath: 'victimRow' }, (c) => c === 'level' ? 'string(max([level, patternRow.level]))' : 'victim.' + c)); edges.push(['pattern', 'victim'], ['sofar', 'victim'], ['in', 'victim']);
  nodes.push(dt('concern', W.concern, { outputPath: 'concernRow' }, (c) => 'concern.' + c)); edges.push(['in', 'concern']);
  nodes.push(dt('age', W.age, { outputPath: 'ageRow' }, (c) => 'age.' + c)); edges.push(['in', 'age']);
  nodes.push(node('fold', 'expressionNode', { passThrough: false, expressions: ['level', 'urgency'].map((f) => ({ id: f, key: f, value: `max([${f}, patternRow.${f}, victimRow.${f}, concernRow.${f}, ageRow.${f}])` })) }));
  for (const n of ['sofar', 'pattern', 'victim', 'concern', 'age']) edges.push([n, 'fold']);
  nodes.push(node('out', 'outputNode', {})); edges.push(['fold', 'out']);
  return { g: graph(nodes, edges), kinds, id };
};
const v3 = (m: any) => { const { g, kinds, id } = v3graph(true, true); const d = engine.createDecision(g);
  return async (one: any) => { const input: any = { risks: one.risk, pattern: one.pattern, victim: one.victim, concern: one.concern, age: one.age };
    for (const k of kinds) input[id(k)] = []; for (const { table, cells } of one.conduct) input[id(table)].push(cells);
    const r = await d.evaluate(input, { trace: m }); return { level: r.result.level, route: routes[r.result.urgency] as string, r }; } };
const run: [string, any][] = [['jre', jsonRulesDecider(require('json-rules-engine'), rulebook2025)]];
for (const m of [true, 'string', false]) run.push(['v1 ' + m, v1(m)], ['v1 noout ' + m, v1(m, singleNoOut)], ['v1c ' + m, v1c(m)], ['v3 ' + m, v3(m)]);
for (const [n, f] of run) { let bad = 0; for (const [i, c] of cases.slice(0, 500).entries()) { const o = evaluate(rb, facts[i]!).outcome; let a: any; try { a = await f(c); } catch (e: any) { a = { e: e.message ?? e }; if (bad == 0) console.log(n, e); } if (a.level !== o.level || a.route !== o.route) { if (!bad++) console.log(n, a, o); } } console.log(n, 'bad', bad); }
let sink = 0;
for (let round = 0; round < 3; round++) for (const [n, f] of run) { const t = performance.now(); for (const c of cases) sink += (await f(c)).level; console.log(n, Math.round(N / (performance.now() - t) * 1000));
  if (n.startsWith('v')) { const t = performance.now(); let k = 0; await Promise.all(Array.from({ length: 16 }, async () => { while (k < cases.length) sink += (await f(cases[k++]!)).level; })); console.log('   x16', Math.round(N / (performance.now() - t) * 1000)); } }

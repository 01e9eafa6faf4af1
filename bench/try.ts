import { createRequire } from 'node:module';
import { compileRulebook, rulebook2025, evaluate, explain, tablesOf, decide, incidentFactsSchema } from '../src/protocol/index.ts';
import { randomIncidents } from './random-facts.ts';
import { readCase } from './decisions/case.ts';
import { jsonRulesDecider } from './decisions/json-rules.ts';
import { zenDecider } from './decisions/zen.ts';
const require = createRequire(import.meta.url);
const rb = compileRulebook(rulebook2025);
const N = 10000;
const facts = randomIncidents(N, 20251101);
for (const f of facts) incidentFactsSchema.parse(f);
const cases = facts.map((f) => readCase(rb, f));
const tables = new Map(tablesOf(rulebook2025).map((t) => [t.id, t]));
const hist: any = {};
let rowsTried = 0, conds = 0, reads = 0;
for (const f of facts) { const e = evaluate(rb, f); const k = e.outcome.level + e.outcome.route; hist[k] = (hist[k] ?? 0) + 1;
  for (const h of e.hits) { reads++; for (const r of tables.get(h.table)!.rows) { rowsTried++; conds += Object.keys(r.when).length; } } }
console.log(hist, reads / N, rowsTried / N, conds / N);
const jre = jsonRulesDecider(require('json-rules-engine'), rulebook2025);
const zens = [true, 'string', 'reference', 'referenceString', false].map((m) => [m, zenDecider(require('@gorules/zen-engine'), rulebook2025, m)] as const);
let bad = 0;
for (const [i, c] of cases.entries()) {
  const o = evaluate(rb, facts[i]!).outcome;
  const j: any = await jre(c); const z: any = await zens[0]![1](c);
  if (i === 0) console.log(JSON.stringify(z).length, JSON.stringify(j.trace).length, JSON.stringify(z.r));
  if (o.level !== j.level || o.route !== j.route || o.level !== z.level || o.route !== z.route) { if (bad++ < 3) console.log(facts[i], o, j.level, j.route, z.level, z.route); }
}
console.log('bad', bad);
const time = async (name: string, n: number, f: () => any) => { const t = performance.now(); for (let i = 0; i < n; i++) await f(); const ms = performance.now() - t; console.log(name, Math.round(N * n / ms * 1000)); };
let sink = 0;
for (let round = 0; round < 3; round++) {
  await time('evaluate', 10, () => { for (const f of facts) sink += evaluate(rb, f).hits.length; });
  await time('explain', 3, () => { for (const f of facts) { const e = evaluate(rb, f); const t = e.hits.map((h) => explain(tables.get(h.table)!, h.cells)); sink += t.length; } });
  await time('decide', 1, () => { for (const f of facts) sink += decide('incident', f).level; });
  await time('jre', 1, async () => { for (const c of cases) sink += (await jre(c)).level; });
  for (const [m, z] of zens) await time('zen ' + m, 1, async () => { for (const c of cases) sink += (await z(c)).level; });
  await time('zen x16', 1, async () => { let k = 0; await Promise.all(Array.from({ length: 16 }, async () => { while (k < cases.length) sink += (await zens[0]![1](cases[k++]!)).level; })); });
}

import { compileRulebook, rulebook2025, evaluate, tablesOf, explain } from '../src/protocol/index.ts';
import { explain as explain2 } from '../src/protocol/engine/explain2.ts';
import { explain as explain3 } from '../src/protocol/engine/explain3.ts';
import { randomIncidents } from './random-facts.ts';
import { isDeepStrictEqual } from 'node:util';
const rb = compileRulebook(rulebook2025);
const facts = randomIncidents(10000, 20251101);
const tables = new Map(tablesOf(rulebook2025).map((t) => [t.id, t]));
let sink = 0;
const best = new Map<string, number>();
const time = (name: string, n: number, f: () => any) => { const t = performance.now(); for (let i = 0; i < n; i++) f(); const ms = performance.now() - t; best.set(name, Math.max(best.get(name) ?? 0, Math.round(10000 * n / ms * 1000))); };
for (const f of facts.slice(0, 2000)) for (const h of evaluate(rb, f).hits) { const a = explain(tables.get(h.table)!, h.cells); for (const e of [explain2, explain3]) if (!isDeepStrictEqual(a, e(tables.get(h.table)!, h.cells))) throw 1; }
const all: [string, any][] = [['old', explain], ['new', explain2], ['shared', explain3]];
for (let r = 0; r < 12; r++) {
  time('evaluate', 10, () => { for (const f of facts) sink += evaluate(rb, f).hits.length; });
  for (const [n, ex] of all) time(n, 3, () => { for (const f of facts) { const e = evaluate(rb, f); const t = e.hits.map((h) => ex(tables.get(h.table)!, h.cells)); sink += t.length; } });
}
console.log(best);

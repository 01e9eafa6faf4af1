import { compileRulebook, rulebook2025, evaluate, explain, tablesOf, decide } from '../src/protocol/index.ts';
import { randomIncidents } from './random-facts.ts';
const rb = compileRulebook(rulebook2025);
const facts = randomIncidents(10000, 20251101);
const tables = new Map(tablesOf(rulebook2025).map((t) => [t.id, t]));
let sink = 0;
const time = (name: string, n: number, f: () => any) => { const t = performance.now(); for (let i = 0; i < n; i++) f(); const ms = performance.now() - t; console.log(name, Math.round(10000 * n / ms * 1000)); };
for (let r = 0; r < 4; r++) {
  time('evaluate', 20, () => { for (const f of facts) sink += evaluate(rb, f).hits.length; });
  time('explain', 5, () => { for (const f of facts) { const e = evaluate(rb, f); const t = e.hits.map((h) => explain(tables.get(h.table)!, h.cells)); sink += t.length; } });
  time('decide', 1, () => { for (const f of facts) sink += decide('incident', f).level; });
}

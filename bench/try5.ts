import { createRequire } from 'node:module';
import { compileRulebook, rulebook2025 } from '../src/protocol/index.ts';
import { randomIncidents } from './random-facts.ts';
import { readCase } from './decisions/case.ts';
import { jsonRulesDecider } from './decisions/json-rules.ts';
const require = createRequire('/work/main/bench/x.js');
const rb = compileRulebook(rulebook2025);
const cases = randomIncidents(10000, 20251101).map((f) => readCase(rb, f));
const jre = jsonRulesDecider(require('json-rules-engine'), rulebook2025);
let s = 0;
for (let r = 0; r < 4; r++) { const t = performance.now(); for (const c of cases) s += (await jre(c)).level; console.log(Math.round(10000 / (performance.now() - t) * 1000)); }

import { openSearchCases } from '/work/main/bench/search-cases.ts';
import { measureSearch } from '/work/main/bench/search.ts';
const n = Number(process.argv[2]);
let t = performance.now();
const cases = await openSearchCases(n);
console.log('filled', Math.round((performance.now() - t) / 1000), 's', process.memoryUsage().rss / 1e6);
t = performance.now();
console.log(JSON.stringify(await measureSearch(cases), null, 1), (performance.now() - t) / 1000);
await cases.close();

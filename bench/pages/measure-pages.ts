import { type Comparison, compared, type Figure, type Gap, type Section } from '../report.ts';
import { median } from '../rounds.ts';
import type { Cities, City } from './cities.ts';
import type { Cost } from './reading.ts';
import { type Visit, visits } from './visits.ts';

/** So many times each visit is made in a run; the first warm up. */
const times = 20;
const runs = 5;

interface Measured {
  readonly milliseconds: number[];
  cost: Cost;
  bytes: number;
}

const at = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ??
  Number.NaN;

/** One visit in every city, in turns, so that what slows the machine for a while slows all of them. */
async function measure(visit: Visit, cities: readonly City[]): Promise<Map<number, Measured>> {
  const found = new Map<number, Measured>();
  const ready = [];
  for (const city of cities) {
    const go = await visit.prepare(city, await city.visitor(visit.who));
    for (let time = 0; time < 5; time += 1) await go();
    const { bytes } = await go();
    found.set(city.scale, { milliseconds: [], cost: await city.reading.costOf(go), bytes });
    ready.push({ city, go });
  }
  for (let run = 0; run < runs; run += 1) {
    for (const { city, go } of ready) {
      for (let time = 0; time < times; time += 1) {
        const start = performance.now();
        await go();
        found.get(city.scale)?.milliseconds.push(performance.now() - start);
      }
    }
  }
  return found;
}

const whoInWords = (who: string): string => who.replace(/ at$/, '').toLowerCase();

const share = (many: number, one: number): number => (many === one ? 1 : many / one);

/** What each visit costs at each size, and how the largest city compares with the smallest. */
export async function measurePages({ cities }: Cities, say: (line: string) => void): Promise<Section> {
  const figures: Figure[] = [];
  const comparisons: Comparison[] = [];
  const gaps: Gap[] = [];
  const scales = cities.map(({ scale }) => scale);
  const smallest = Math.min(...scales);
  const largest = Math.max(...scales);
  for (const visit of visits) {
    const name = `${visit.name}, ${whoInWords(visit.who)}`;
    say(`  ${name} …`);
    const found = await measure(visit, cities);
    for (const [scale, { milliseconds, cost, bytes }] of found) {
      const { statements, rows, buffers } = cost;
      const includes = `p95 ${at(milliseconds, 0.95).toFixed(1)} ms, ${statements} statements, ${rows} rows, ${buffers} buffers, ${bytes} bytes`;
      figures.push({ name: `${name}, scale ${scale}`, value: median(milliseconds), unit: 'ms', includes });
    }
    const one = found.get(smallest);
    const many = found.get(largest);
    if (!one || !many || smallest === largest) continue;
    const ratio = (part: number): number => at(many.milliseconds, part) / at(one.milliseconds, part);
    comparisons.push(
      compared(`${name}: median, ${largest} beside ${smallest}`, ratio(0.5), 'times', {
        is: 'under',
        value: 1.3,
      }),
      compared(`${name}: p95, ${largest} beside ${smallest}`, ratio(0.95), 'times', {
        is: 'under',
        value: 1.6,
      }),
      compared(`${name}: rows read`, share(many.cost.rows, one.cost.rows), 'times', {
        is: 'under',
        value: 1.1,
      }),
      compared(`${name}: statements`, share(many.cost.statements, one.cost.statements), 'times', {
        is: 'under',
        value: 1.01,
      }),
      compared(`${name}: median at scale ${largest}`, median(many.milliseconds), 'ms', {
        is: 'under',
        value: visit.bar,
      }),
    );
  }
  const checked = `The same people with the same work in a city of each size (${scales.join(', ')} districts of 86 children), on PostgreSQL.`;
  return { title: 'Pages', checked, figures, comparisons, gaps };
}

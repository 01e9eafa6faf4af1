import { type Bar, compared, type Section } from './report.ts';

/** A search: the words somebody types, whom they mean, and who they are. */
interface AskedFor {
  readonly id: string;
  readonly words: string;
  readonly worker: string;
}

/** What `openSearchCases` gives: a database full of children, and both ways to find one. */
export interface SearchCases {
  readonly children: number;
  readonly workers: number;
  asked(turn: number): Promise<AskedFor>;
  searchAsHearth(asked: AskedFor): Promise<readonly string[]>;
  searchBare(asked: AskedFor): Promise<readonly string[]>;
}

const warmUp = 20;
const searches = 200;
/** Among a million: there the bare query has much to read. Among fewer it is the faster one, and no bar stands. */
const bar: Bar = { is: 'at least', value: 0.5 };
const aMillion = 1_000_000;

/** The value below which 95 of 100 lie. */
const p95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;

async function timed(
  work: () => Promise<readonly string[]>,
): Promise<{ found: readonly string[]; ms: number }> {
  const start = performance.now();
  const found = await work();
  return { found, ms: performance.now() - start };
}

/** Searches by misspelt names, Hearth's beside the bare indexed query, in turn. */
export async function measureSearch(cases: SearchCases, engine: string): Promise<Section> {
  const hearth: number[] = [];
  const bareTimes: number[] = [];
  let met = 0;
  for (let turn = -warmUp; turn < searches; turn += 1) {
    const asked = await cases.asked(turn + warmUp);
    const ours = await timed(() => cases.searchAsHearth(asked));
    const theirs = await timed(() => cases.searchBare(asked));
    if (!ours.found.includes(asked.id))
      throw new Error(`No figures: Hearth did not find the child meant by ${asked.words}.`);
    if (turn < 0) continue;
    hearth.push(ours.ms);
    bareTimes.push(theirs.ms);
    if (theirs.found.includes(asked.id)) met += 1;
  }
  const count = (value: number): string => value.toLocaleString('en-GB');
  return {
    title: `Finding one of ${count(cases.children)} children by a misspelt name (${engine})`,
    checked: `Hearth found the child who was meant in all ${searches} searches; the bare query, which lists 25 of whoever is alike, in ${met}.`,
    figures: [
      {
        name: 'Hearth, p95',
        value: p95(hearth),
        unit: 'ms',
        includes: `a transaction as one of ${count(cases.workers)} workers, rights, names, where each child lives`,
      },
      {
        name: 'bare indexed query, p95',
        value: p95(bareTimes),
        unit: 'ms',
        includes: 'one trigram query over a GIN index, nobody’s rights asked',
      },
    ],
    comparisons: [
      compared(
        'bare indexed query : Hearth, p95',
        p95(bareTimes) / p95(hearth),
        'times',
        cases.children >= aMillion ? bar : undefined,
      ),
    ],
    gaps: [],
  };
}

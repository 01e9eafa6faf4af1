import { pathToFileURL } from 'node:url';
import { copyRows, takeRows } from './import-copy.ts';
import { type BenchEngine, embeddedEngine, serverEngine } from './import-engines.ts';
import { importSample, type Laps } from './import-run.ts';
import { hasSample } from './import-sample.ts';
import { asText, compared, type Figure, type Gap, report, type Section } from './report.ts';
import { median } from './rounds.ts';

const rounds = 5;
/** The rows of the sample, all files together. */
const suppliedRows = 25_945;

interface Round extends Laps {
  readonly copy: number;
}

/** Imports the sample and copies the very rows it left, each into a database of its own. */
async function oneRound(engine: BenchEngine): Promise<Round> {
  const ours = await engine.open();
  const laps = await importSample(ours.database, 1);
  const rows = await takeRows(ours);
  await ours.close();
  const theirs = await engine.open();
  const copy = await copyRows(theirs, rows);
  await theirs.close();
  return { ...laps, copy };
}

async function measureOn(engine: BenchEngine): Promise<Pick<Section, 'figures' | 'comparisons'>> {
  const measured: Round[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const found = await oneRound(engine);
    if (round > 0) measured.push(found);
  }
  const whole = ({ read, check, commit }: Round): number => read + check + commit;
  const rate = (of: (round: Round) => number): number => (suppliedRows / median(measured.map(of))) * 1000;
  const figure = (name: string, of: (round: Round) => number, includes: string): Figure => ({
    name: `${engine.name}: ${name}`,
    value: rate(of),
    unit: 'rows/s',
    includes,
  });
  return {
    figures: [
      figure(
        'the whole import',
        whole,
        'reading, every rule, repairs, preview, and the register in one transaction',
      ),
      figure('reading', ({ read }) => read, 'parsing the files and keeping every row'),
      figure('checking', ({ check }) => check, '147 rules, child by child, and what is staged'),
      figure('going in', ({ commit }) => commit, 'the transaction that puts it into the register'),
      figure('COPY', ({ copy }) => copy, 'the same rows into the same tables, ready-made'),
    ],
    comparisons: [
      compared(
        `${engine.name}: the whole import : COPY`,
        median(measured.map((round) => round.copy / whole(round))),
        'times',
        { is: 'at least', value: 1 / 3 },
      ),
    ],
  };
}

/** The speed of bringing in a return beside COPY of the same rows, on the embedded engine and on a server. */
export async function measureImport(): Promise<Section> {
  const title = 'Bringing in an SSDA903 return';
  const gaps: Gap[] = [];
  if (!hasSample) {
    const gap = { what: title, why: 'The sample return is not beside the checkout.' };
    return { title, checked: 'Nothing.', figures: [], comparisons: [], gaps: [gap] };
  }
  const server = await serverEngine();
  if (!server) gaps.push({ what: 'on a PostgreSQL server', why: 'None is installed.' });
  const measured = [];
  for (const engine of [embeddedEngine, ...(server ? [server] : [])]) {
    measured.push(await measureOn(engine));
    await engine.stop();
  }
  return {
    title,
    checked: 'Every import ended in the register; COPY was given the rows that it had left there.',
    figures: measured.flatMap(({ figures }) => figures),
    comparisons: measured.flatMap(({ comparisons }) => comparisons),
    gaps,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const start = performance.now();
  const found = report([await measureImport()], (performance.now() - start) / 1000);
  console.log(process.argv.includes('--json') ? JSON.stringify(found, null, 2) : asText(found));
  if (!found.allMet) process.exitCode = 1;
}

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { measureImport } from './import-return.ts';
import type * as Measures from './measure.ts';
import { openCities } from './pages/cities.ts';
import { measurePages } from './pages/measure-pages.ts';
import { measureMixedLoad } from './pages/mixed-load.ts';
import { installPeers, loadPeers } from './peers.ts';
import { measureRecording, type RecordingCases } from './recording.ts';
import { asText, report, type Section } from './report.ts';
import { measureSearch } from './search.ts';
import { openSearchCases } from './search-cases.ts';
import { openSearchDatabase } from './search-database.ts';
import { measureSlowPhone } from './slow-phone.ts';

const bench = dirname(fileURLToPath(import.meta.url));

/** Progress goes to standard error, so that `--json` prints JSON and nothing else. */
const say = (line: string): void => console.error(line);

/** Bundles what is measured as the product is bundled: a loader that compiles on the fly slows functions down. */
async function builtMeasures(): Promise<typeof Measures> {
  const outfile = join(bench, 'dist/measure.js');
  await build({
    entryPoints: [join(bench, 'measure.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    platform: 'node',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
  return (await import(pathToFileURL(outfile).href)) as typeof Measures;
}

/** Recording is measured once bench/recording-cases.ts is there. */
async function recordingSections(): Promise<Section[]> {
  const file = join(bench, 'recording-cases.ts');
  if (!existsSync(file)) return [];
  say('Recording an incident …');
  const { openRecordingCases } = (await import(pathToFileURL(file).href)) as {
    openRecordingCases: () => Promise<RecordingCases>;
  };
  const cases = await openRecordingCases();
  try {
    return [await measureRecording(cases.database, cases, await cases.assertSameRows())];
  } finally {
    await cases.close();
  }
}

/** Searching among as many children as are asked for, or as the engine at hand takes in a minute. */
async function searchSection(asked: number | undefined): Promise<Section> {
  const { database, engine, children: usual, close } = await openSearchDatabase();
  try {
    const children = asked ?? usual;
    say(`Finding a child: filling ${engine} with ${children.toLocaleString('en-GB')} children …`);
    return await measureSearch(await openSearchCases(children, database), engine);
  } finally {
    await close();
  }
}

/** What is measured with nothing said: Hearth beside its peers, and its own bars. */
async function usualSections({ children }: Asked): Promise<Section[]> {
  installPeers(bench, say);
  const peers = loadPeers(bench);
  const { measureDecisions, measurePage } = await builtMeasures();
  say('Decisions with a trace …');
  const decisions = await measureDecisions(peers);
  say('The guide’s answer page …');
  const page = measurePage(peers.nunjucks, bench);
  const recording = await recordingSections();
  const search = await searchSection(children);
  say('Bringing in a return …');
  return [decisions, page, ...recording, search, await measureImport()];
}

/** The pages in cities of several sizes, one visit at a time, and then many people at once in the largest. */
async function pageSections({ scales }: Asked): Promise<Section[]> {
  say('Pages: filling the cities …');
  const cities = await openCities(scales, say);
  try {
    return [await measurePages(cities, say), await measureMixedLoad(cities, Math.max(...scales))];
  } finally {
    await cities.close();
  }
}

interface Asked {
  readonly children: number | undefined;
  readonly scales: readonly number[];
}

/** What is measured when it is named, and then alone. */
const named: Readonly<Record<string, (asked: Asked) => Promise<Section[]>>> = {
  pages: pageSections,
  'slow-phone': async () => {
    say('On a slow phone …');
    execFileSync(process.execPath, [join(bench, '../scripts/build.js'), '--if-changed'], {
      stdio: 'inherit',
    });
    return [await measureSlowPhone()];
  },
};

async function run(words: readonly string[], asJson: boolean, asked: Asked): Promise<void> {
  const start = performance.now();
  const sections: Section[] = words.length > 0 ? [] : await usualSections(asked);
  for (const word of words) sections.push(...((await named[word]?.(asked)) ?? []));
  const found = report(sections, (performance.now() - start) / 1000);
  console.log(asJson ? JSON.stringify(found, null, 2) : `\n${asText(found)}`);
  if (!found.allMet) process.exitCode = 1;
}

const options = process.argv.slice(2);
const among = /^--children=([1-9]\d{3,6})$/;
const sizes = /^--scales=(\d{1,4}(?:,\d{1,4})*)$/;
const words = options.filter((option) => Object.hasOwn(named, option));
const unknown = options.find(
  (option) => option !== '--json' && !among.test(option) && !sizes.test(option) && !words.includes(option),
);
const given = (pattern: RegExp): string | undefined =>
  options.map((option) => pattern.exec(option)?.[1]).find(Boolean);
if (unknown) {
  const names = Object.keys(named).join(', ');
  say(
    `"${unknown}" is not an option. There are: ${names}, --json, --children=N for N from 1000 to 9999999, and for pages --scales=1,20,1000.`,
  );
  process.exitCode = 2;
} else {
  const children = given(among);
  const asked = {
    children: children ? Number(children) : undefined,
    scales: (given(sizes) ?? '1,20,1000').split(',').map(Number),
  };
  await run(words, options.includes('--json'), asked).catch((error: Error) => {
    say(error.message);
    process.exitCode = 1;
  });
}

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type Part, parts } from './parts.ts';

/** The least share of mutants, in percent, that the tests must notice. */
const bar = 90;
const results = 'reports/mutation/so-far.json';

interface Report {
  readonly files: Readonly<Record<string, { mutants: readonly { readonly status: string }[] }>>;
}
interface Score {
  readonly noticed: number;
  readonly all: number;
}

const percent = ({ noticed, all }: Score): string => `${((100 * noticed) / all).toFixed(1)} %`;
const read = (): Report => JSON.parse(readFileSync(results, 'utf8'));

/** What a report says: a mutant counts unless it could not be run at all. */
function scoreOf({ files }: Report): Score {
  const states = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const counted = states.filter((state) => !['CompileError', 'RuntimeError', 'Ignored'].includes(state));
  return {
    noticed: counted.filter((state) => state === 'Killed' || state === 'Timeout').length,
    all: counted.length,
  };
}

/** Keeps the mutants that were noticed, and forgets the others, so that they are asked about again. */
function keepNoticed(): void {
  const report = read();
  for (const file of Object.values(report.files))
    file.mutants = file.mutants.filter(({ status }) => status === 'Killed');
  writeFileSync(results, JSON.stringify(report));
}

/** Mutates one part and asks its tests: the quickest first, and all of them about what those did not notice. */
function mutate({ name, mutate: files, quick, tests }: Part, besides: readonly string[]): Score {
  rmSync(results, { force: true });
  for (const asked of [...quick, tests]) {
    if (existsSync(results)) keepNoticed();
    const env = { ...process.env, HEARTH_MUTATION_TESTS: asked.join(' ') };
    const incremental = ['--incremental', '--incrementalFile', results];
    const args = ['stryker', 'run', '--mutate', files.join(','), ...incremental, ...besides];
    const { status } = spawnSync('npx', args, { stdio: 'inherit', env });
    if (status !== 0) throw new Error(`the mutation of ${name} ended with ${status}`);
  }
  return scoreOf(read());
}

const asked = process.argv.slice(2);
const names = asked.filter((word) => parts.some(({ name }) => name === word));
const besides = asked.filter((word) => !names.includes(word));
const wanted = names.length === 0 ? parts : parts.filter(({ name }) => names.includes(name));
const scores = wanted.map((part) => {
  const score = { name: part.name, ...mutate(part, besides) };
  console.log(`${score.name}: ${percent(score)} of ${score.all} mutants`);
  return score;
});
const whole = {
  noticed: scores.reduce((sum, { noticed }) => sum + noticed, 0),
  all: scores.reduce((sum, { all }) => sum + all, 0),
};
for (const score of [...scores, { name: 'together', ...whole }])
  console.log(`${score.name.padEnd(14)} ${percent(score).padStart(7)} of ${score.all} mutants`);
process.exitCode = (100 * whole.noticed) / whole.all < bar ? 1 : 0;

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type Part, parts } from './parts.ts';

/** The least share of mutants, in percent, that the tests must notice. */
const bar = 90;

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}
interface Score {
  readonly noticed: number;
  readonly all: number;
}

const percent = ({ noticed, all }: Score): string => `${((100 * noticed) / all).toFixed(1)} %`;

/** What a report says: a mutant counts unless it could not be run at all. */
function scoreOf({ files }: Report): Score {
  const states = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const counted = states.filter((state) => !['CompileError', 'RuntimeError', 'Ignored'].includes(state));
  return {
    noticed: counted.filter((state) => state === 'Killed' || state === 'Timeout').length,
    all: counted.length,
  };
}

/** Mutates one part and asks its tests. */
function mutate({ name, mutate: files, tests }: Part, besides: readonly string[]): Score {
  const env = { ...process.env, HEARTH_MUTATION_TESTS: tests.join(',') };
  const { status } = spawnSync('npx', ['stryker', 'run', '--mutate', files.join(','), ...besides], {
    stdio: 'inherit',
    env,
  });
  if (status !== 0) throw new Error(`the mutation of ${name} ended with ${status}`);
  return scoreOf(JSON.parse(readFileSync('reports/mutation/mutation.json', 'utf8')));
}

const asked = process.argv.slice(2);
const names = asked.filter((word) => parts.some(({ name }) => name === word));
const besides = asked.filter((word) => !names.includes(word));
const wanted = names.length === 0 ? parts : parts.filter(({ name }) => names.includes(name));
const scores = wanted.map((part) => ({ name: part.name, ...mutate(part, besides) }));
const whole = {
  noticed: scores.reduce((sum, { noticed }) => sum + noticed, 0),
  all: scores.reduce((sum, { all }) => sum + all, 0),
};
for (const score of [...scores, { name: 'together', ...whole }])
  console.log(`${score.name.padEnd(14)} ${percent(score).padStart(7)} of ${score.all} mutants`);
process.exitCode = (100 * whole.noticed) / whole.all < bar ? 1 : 0;

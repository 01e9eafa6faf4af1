import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { pureTargets } from './pure/index.ts';
import { Report } from './report.ts';
import { routesTarget } from './routes/try-routes.ts';
import { allUnits, type Unit, unitsOf } from './units.ts';
import type { Done } from './worker.ts';

/** `npm run fuzz`: many inputs over all processors; ends with 1 where something did not hold. */
const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    minutes: { type: 'string', default: '60' },
    processes: { type: 'string', default: String(availableParallelism()) },
    only: { type: 'string' },
    from: { type: 'string', default: '0' },
  },
});

function whole(name: 'inputs' | 'minutes' | 'processes' | 'from'): number {
  const number = Number(values[name]);
  if (Number.isInteger(number) && number >= 0) return number;
  throw new Error(`--${name} must be a whole number.`);
}

function units(): Unit[] {
  const { only } = values;
  if (only === undefined) return allUnits(whole('inputs'));
  const names = [routesTarget, ...pureTargets.map(({ name }) => name)];
  if (names.includes(only)) return unitsOf(only, whole('from'), whole('inputs'));
  throw new Error(`"${only}" is no target. There is: ${names.join('; ')}.`);
}

const { seed } = values;
const ahead = units();
const report = new Report(seed);
const end = Date.now() + whole('minutes') * 60_000;

/** A process does one piece after the other, until there is none left or the time is over. */
function keepWorking(child: ChildProcess): Promise<void> {
  return new Promise((done, failed) => {
    const next = (): void => {
      const unit = Date.now() < end ? ahead.shift() : undefined;
      if (unit) child.send({ unit, seed });
      else child.disconnect();
    };
    child.on('message', (tried: Done) => {
      report.add(tried);
      next();
    });
    child.on('error', failed);
    child.on('exit', (code, signal) =>
      code === 0 ? done() : failed(new Error(`A process of the fuzz ended with ${code ?? signal}.`)),
    );
    next();
  });
}

console.log(`Seed ${seed}.`);
const worker = fileURLToPath(new URL('./worker.ts', import.meta.url));
const processes = Math.max(1, Math.min(whole('processes'), ahead.length));
await Promise.all(Array.from({ length: processes }, () => keepWorking(fork(worker))));
console.log(report.inWords());
if (ahead.length > 0)
  console.log(`The time was over before everything was tried: ${ahead.length} pieces are left.`);
process.exitCode = report.isGood && ahead.length === 0 ? 0 : 1;

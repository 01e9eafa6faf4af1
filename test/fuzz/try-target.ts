import { inspect } from 'node:util';
import { Random } from '../../demo/random.ts';
import type { AnyTarget } from './target.ts';

/** An input of which something did not hold, with what is needed to try it again. */
export interface Fault {
  readonly target: string;
  readonly number: number;
  readonly what: string;
  readonly input: string;
}

/** What became of some inputs of a target. */
export interface Tried {
  readonly inputs: number;
  /** Of processor time: a busy machine does not count. */
  readonly milliseconds: number;
  /** The input that took longest, and how long by the clock. */
  readonly slowest: { readonly number: number; readonly milliseconds: number };
  readonly faults: readonly Fault[];
}

/** Of one target no more are told: the rest is most likely the same. */
export const mostFaults = 10;

export const inWords = (input: unknown): string =>
  inspect(input, { depth: 12, maxStringLength: 4000, maxArrayLength: 200, breakLength: 160 }).slice(0, 6000);

const whatOf = (error: unknown): string =>
  error instanceof Error
    ? [
        `${error.name}: ${error.message}`,
        ...(error.stack ?? '')
          .split('\n')
          .filter((line) => /^\s+at /.test(line))
          .slice(0, 6),
      ].join('\n')
    : inWords(error);

/** The processor time that this process has used, in milliseconds. */
export const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Each input follows from the seed and its number alone, so that one can be tried again without the others. */
export const chanceOf = (seed: string, target: string, number: number): Random =>
  new Random(`${seed} ${target} ${number}`);

/** Tries the inputs of a target that have these numbers. */
export async function tryTarget(
  target: AnyTarget,
  seed: string,
  from: number,
  inputs: number,
): Promise<Tried> {
  const faults: Fault[] = [];
  let slowest = { number: from, milliseconds: 0 };
  const begun = processorTime();
  let number = from;
  for (; number < from + inputs && faults.length < mostFaults; number += 1) {
    const input: unknown = target.draw(chanceOf(seed, target.name, number));
    const before = performance.now();
    try {
      await target.hold(input);
    } catch (error) {
      faults.push({ target: target.name, number, what: whatOf(error), input: inWords(input) });
    }
    const milliseconds = performance.now() - before;
    if (milliseconds > slowest.milliseconds) slowest = { number, milliseconds };
  }
  return { inputs: number - from, milliseconds: processorTime() - begun, slowest, faults };
}

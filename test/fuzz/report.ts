import { routesTarget } from './routes/try-routes.ts';
import type { Fault } from './try-target.ts';
import { inputsOfCity } from './units.ts';
import type { Done } from './worker.ts';

interface Sum {
  inputs: number;
  milliseconds: number;
  faults: number;
  slowest: { number: number; milliseconds: number };
}

/** What was tried so far, by target. Faults are told as they come, with what is needed to try each again. */
export class Report {
  readonly #seed: string;
  readonly #begun = performance.now();
  readonly #sums = new Map<string, Sum>();
  readonly #statuses: Record<string, number> = {};
  readonly #routes = new Set<string>();
  readonly #reached = new Set<string>();

  constructor(seed: string) {
    this.#seed = seed;
  }

  get isGood(): boolean {
    return [...this.#sums.values()].every(({ faults }) => faults === 0);
  }

  add({ unit, inputs, milliseconds, slowest, faults, statuses, routes, reached }: Done): void {
    const before = this.#sums.get(unit.target);
    this.#sums.set(unit.target, {
      inputs: (before?.inputs ?? 0) + inputs,
      milliseconds: (before?.milliseconds ?? 0) + milliseconds,
      faults: (before?.faults ?? 0) + faults.length,
      slowest: before && before.slowest.milliseconds > slowest.milliseconds ? before.slowest : slowest,
    });
    for (const [status, times] of Object.entries(statuses))
      this.#statuses[status] = (this.#statuses[status] ?? 0) + times;
    for (const route of routes) this.#routes.add(route);
    for (const route of reached) this.#reached.add(route);
    for (const fault of faults) console.log(this.#told(fault));
  }

  /** An input without the database stands for itself; one with it may need what was sent to its city before. */
  #told({ target, number, what, input }: Fault): string {
    const first = target === routesTarget ? number - (number % inputsOfCity) : number;
    const again = `npm run fuzz -- --seed "${this.#seed}" --only "${target}" --from ${first} --inputs ${number - first + 1}`;
    return `\n${target}, input ${number}: ${what}\n${input}\nAgain: ${again}\n`;
  }

  /** A route that only ever refused was asked at its door and no further: that is worth knowing. */
  #routesInWords(): string {
    const never = [...this.#routes].filter((route) => !this.#reached.has(route));
    const there = `Routes that were not only refused: ${this.#routes.size - never.length} of ${this.#routes.size}.`;
    return never.length > 0 ? `${there} The others: ${never.sort().join(', ')}.` : there;
  }

  inWords(): string {
    const lines = [...this.#sums].map(([target, { inputs, milliseconds, faults, slowest }]) => {
      const rate = Math.round(inputs / (milliseconds / 1000));
      const longest = `${Math.round(slowest.milliseconds)} ms (${slowest.number})`;
      return [target.padEnd(42), inputs, rate, longest, faults]
        .map((part) => String(part).padStart(10))
        .join('  ');
    });
    const all = [...this.#sums.values()].reduce((sum, { inputs }) => sum + inputs, 0);
    const minutes = (performance.now() - this.#begun) / 60_000;
    return [
      `${'target'.padEnd(42)}      inputs   a second*  slowest (number)  faults`,
      ...lines,
      `Answers of the routes: ${Object.entries(this.#statuses)
        .map(([status, times]) => `${times} × ${status}`)
        .join(', ')}`,
      this.#routesInWords(),
      `${all} inputs in ${minutes.toFixed(1)} minutes. *of processor time`,
    ].join('\n');
  }
}

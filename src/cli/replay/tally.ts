import type { ReplayedChange } from '../../protocol/index.ts';

const share = (part: number, whole: number): string =>
  whole === 0 ? '0' : ((part / whole) * 100).toFixed(1);
const inWords = ({ level, route }: ReplayedChange['was']): string => `level ${level} ${route}`;

/** Counts what a replay finds, however long it is, and says it in the end. */
export class Tally {
  #replayed = 0;
  #changed = 0;
  #refused = 0;
  readonly #kinds = new Map<string, number>();

  add(replayed: number, changed: readonly ReplayedChange[]): void {
    this.#replayed += replayed;
    this.#changed += changed.length;
    for (const { was, becomes } of changed) {
      const kind = `${inWords(was)} -> ${inWords(becomes)}`;
      this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + 1);
    }
  }

  refuse(): void {
    this.#refused += 1;
  }

  get refused(): number {
    return this.#refused;
  }

  /** The summary, the commonest change first. */
  summary(title: string): string {
    const kinds = [...this.#kinds].sort(([, a], [, b]) => b - a);
    return [
      `Replayed ${this.#replayed} under ${title}: ${this.#changed} would change (${share(this.#changed, this.#replayed)} in 100).`,
      ...kinds.map(([kind, count]) => `  ${String(count).padStart(8)}  ${kind}`),
      ...(this.#refused > 0 ? [`Refused ${this.#refused} lines.`] : []),
    ].join('\n');
  }
}

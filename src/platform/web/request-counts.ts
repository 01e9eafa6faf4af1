import type { Clock } from '../clock/index.ts';

/**
 * Takes so many more requests of somebody in a minute from what all processes share, and tells how many are taken now; null
 * where it could not be asked, or not soon.
 */
export type TakeShared = (who: string, minute: Date, many: number) => Promise<number | null>;

/** Who asks in a minute, at most, for whom the processes count together; whoever comes after them is counted here alone. */
const mostShared = 10_000;
/** How many are counted at a time; whoever is forgotten is counted anew. */
const mostCounted = 50_000;

interface Count {
  used: number;
  /** How many this process may let through before it asks again. */
  given: number;
  /** How many all processes have taken, as this one last heard. */
  taken: number;
  isShared: boolean;
  isSpent: boolean;
  asking: Promise<void> | null;
}

/** Large while much is left and small near the end: then hardly any is left over in another process. */
const portion = (max: number, taken: number): number =>
  Math.max(1, Math.min(Math.floor(max / 20), Math.floor((max - taken) / 8)));

/**
 * How many requests somebody made in this minute. With others, a process takes a portion of what is allowed, and asks for
 * the next when that is used up; once all is taken it asks no more. All of them together never let more through than one.
 */
export class RequestCounts {
  readonly #clock: Clock;
  readonly #takeShared: TakeShared | null;
  readonly #counts = new Map<string, Count>();
  #minute = 0;
  #shared = 0;

  constructor(clock: Clock, takeShared: TakeShared | null) {
    this.#clock = clock;
    this.#takeShared = takeShared;
  }

  /** As `@fastify/rate-limit` asks its store. */
  incr(
    who: string,
    done: (error: Error | null, result?: { current: number; ttl: number }) => void,
    window: number,
    max: number,
  ): void {
    const now = this.#clock().getTime();
    const minute = now - (now % window);
    const count = this.#countOf(who, minute);
    this.#take(count, who, minute, max).then(
      (isTaken) =>
        done(null, {
          current: isTaken ? Math.max(count.used, count.taken - (count.given - count.used)) : max + 1,
          ttl: minute + window - now,
        }),
      done,
    );
  }

  /** What is limited by itself is counted here alone. */
  child(): RequestCounts {
    return new RequestCounts(this.#clock, null);
  }

  #countOf(who: string, minute: number): Count {
    if (minute !== this.#minute) {
      this.#minute = minute;
      this.#shared = 0;
      this.#counts.clear();
    }
    let count = this.#counts.get(who);
    if (!count) {
      const isShared = this.#takeShared !== null && this.#shared < mostShared;
      if (isShared) this.#shared += 1;
      count = { used: 0, given: 0, taken: 0, isShared, isSpent: false, asking: null };
      const [oldest] = this.#counts.keys();
      if (this.#counts.size >= mostCounted && oldest !== undefined) this.#counts.delete(oldest);
      this.#counts.set(who, count);
    }
    return count;
  }

  async #take(count: Count, who: string, minute: number, max: number): Promise<boolean> {
    while (count.used >= count.given && !count.isSpent) {
      count.asking ??= this.#more(count, who, minute, max).finally(() => {
        count.asking = null;
      });
      await count.asking;
    }
    if (count.isSpent && count.used >= count.given) return false;
    count.used += 1;
    return true;
  }

  async #more(count: Count, who: string, minute: number, max: number): Promise<void> {
    const many = portion(max, count.taken);
    const taken = count.isShared ? await this.#takeShared?.(who, new Date(minute), many) : null;
    if (typeof taken !== 'number') {
      count.isShared = false;
      count.isSpent = count.given >= max;
      count.given = Math.max(count.given, max);
      return;
    }
    count.taken = Math.min(taken, max);
    const given = Math.min(many, max - (taken - many));
    if (given > 0) count.given += given;
    else count.isSpent = true;
  }
}

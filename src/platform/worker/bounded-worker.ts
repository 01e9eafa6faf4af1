import type { Worker } from 'node:worker_threads';
import { startWorker } from './start-worker.ts';

/** What a thread may cost before it is ended. */
export interface Bounds {
  readonly megabytes: number;
  /** For each answer. */
  readonly seconds: number;
}

/** Thrown when the thread broke: it asked for too much memory or time, or fell. The service goes on. */
export class WorkerBroke extends Error {
  override readonly name = 'WorkerBroke';
}

interface Waiting {
  readonly done: (answer: unknown) => void;
  readonly failed: (error: Error) => void;
}

/**
 * A thread for work on what somebody sent: whatever is in it, it takes neither the memory nor the time of the service.
 * One question at a time; what is asked and answered must be plain data.
 */
export class BoundedWorker {
  readonly #worker: Worker;
  readonly #seconds: number;
  #waiting: Waiting | null = null;
  #broke: WorkerBroke | null = null;

  constructor(source: URL, { megabytes, seconds }: Bounds, workerData?: unknown) {
    this.#seconds = seconds;
    this.#worker = startWorker(source, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 64 },
    });
    this.#worker.on('message', (answer) => this.#settle(({ done }) => done(answer)));
    this.#worker.on('error', (error) => this.#break(error));
    this.#worker.on('exit', () => this.#break(new Error('the thread ended')));
  }

  /** @throws WorkerBroke */
  async ask<Answer>(question: unknown): Promise<Answer> {
    if (this.#broke) throw this.#broke;
    if (this.#waiting) throw new Error('one question at a time');
    const tooLong = setTimeout(() => {
      this.#break(new Error(`no answer within ${this.#seconds} seconds`));
      void this.#worker.terminate();
    }, this.#seconds * 1000);
    try {
      return await new Promise<Answer>((done, failed) => {
        this.#waiting = { done: done as Waiting['done'], failed };
        this.#worker.postMessage(question);
      });
    } finally {
      clearTimeout(tooLong);
    }
  }

  /** Ends the thread, whatever it does. */
  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #settle(how: (waiting: Waiting) => void): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting) how(waiting);
  }

  #break(cause: Error): void {
    this.#broke ??= new WorkerBroke(cause.message, { cause });
    const broke = this.#broke;
    this.#settle(({ failed }) => failed(broke));
  }
}

import type { Worker } from 'node:worker_threads';
import { startWorker } from '../worker/index.ts';
import { unavailable } from './driver-errors.ts';
import type { Ask, Failure, Reply, WorkerStart } from './embedded-protocol.ts';
import { DatabaseError } from './errors.ts';

interface Waiting {
  done: (bytes: Uint8Array | undefined) => void;
  failed: (error: Error) => void;
}

/** One run of the engine's thread: questions go in, answers come back; when it dies, everything waiting is refused. */
export class WorkerThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #lostListeners = new Set<(error: Error) => void>();
  readonly #ended: Promise<void>;
  #lastId = 0;
  #lost: Error | undefined;

  constructor(start: WorkerStart) {
    this.#worker = startWorker(new URL('./embedded-worker.ts', import.meta.url), { workerData: start });
    this.#worker.on('message', (reply: Reply) => this.#settle(reply));
    this.#worker.on('error', (error) => this.#lose(error));
    this.#ended = new Promise((done) => {
      this.#worker.on('exit', () => {
        this.#lose(new Error('the embedded engine stopped'));
        done();
      });
    });
  }

  get isLost(): boolean {
    return this.#lost !== undefined;
  }

  ask(ask: Ask): Promise<Uint8Array | undefined> {
    if (this.#lost) return Promise.reject(this.#lost);
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((done, failed) => {
      this.#waiting.set(id, { done, failed });
      if (ask.ask !== 'exchange') this.#worker.postMessage({ id, ...ask });
      else {
        // The driver's bytes lie in a larger buffer that it uses again: a copy of just these is handed over.
        const bytes = new Uint8Array(ask.bytes);
        this.#worker.postMessage({ id, ask: 'exchange', bytes }, [bytes.buffer]);
      }
    });
  }

  onLost(listener: (error: Error) => void): () => void {
    this.#lostListeners.add(listener);
    return () => this.#lostListeners.delete(listener);
  }

  /** Closes the engine in order and waits for the thread to end. */
  async close(): Promise<void> {
    if (!this.#lost) await this.ask({ ask: 'close' }).catch(() => {});
    await this.terminate();
  }

  /** Ends the thread at once, whatever it does. What was not committed is rolled back at the next start. */
  async terminate(): Promise<void> {
    await this.#worker.terminate();
    await this.#ended;
  }

  #settle(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if ('failure' in reply) waiting?.failed(fromFailure(reply.failure));
    else waiting?.done(reply.bytes);
  }

  #lose(cause: Error): void {
    if (this.#lost) return;
    const error = unavailable(cause);
    this.#lost = error;
    for (const { failed } of this.#waiting.values()) failed(error);
    this.#waiting.clear();
    for (const listener of [...this.#lostListeners]) listener(error);
  }
}

function fromFailure({ code, message, stack }: Failure): Error {
  if (code !== undefined) return new DatabaseError(code, message);
  return Object.assign(new Error(message), stack === undefined ? {} : { stack });
}

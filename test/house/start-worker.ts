import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { bundled } from './bundled.ts';

/** In the place of `platform/worker/start-worker.ts` in tests: what a thread runs is the same, bundled as it is when installed. */
export function startWorker(source: URL, options: WorkerOptions): Worker {
  const file = fileURLToPath(source);
  // What is not there falls in the thread, as it would when installed.
  return new Worker(existsSync(file) ? bundled(file) : file, options);
}

import { fileURLToPath } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { bundled } from './bundled.ts';

/** In the place of `platform/worker/start-worker.ts` in tests: what a thread runs is the same, bundled as it is when installed. */
export function startWorker(source: URL, options: WorkerOptions): Worker {
  return new Worker(bundled(fileURLToPath(source)), options);
}

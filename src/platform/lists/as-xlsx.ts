import { BoundedWorker } from '../worker/index.ts';
import type { Table } from './list.ts';

/** Many times what the largest list needs. */
const bounds = { megabytes: 256, seconds: 30 };

let last: Promise<unknown> = Promise.resolve();

/**
 * A table as XLSX, made in a thread of its own. One after the other, however many are asked for.
 * @throws WorkerBroke where it took too long
 */
export function asXlsx(
  table: Table,
  source = new URL('./xlsx-worker.ts', import.meta.url),
): Promise<Uint8Array> {
  const made = last.then(() => make(table, source));
  last = made.catch(() => {});
  return made;
}

async function make(table: Table, source: URL): Promise<Uint8Array> {
  const worker = new BoundedWorker(source, bounds);
  try {
    return await worker.ask<Uint8Array>(table);
  } finally {
    await worker.close();
  }
}

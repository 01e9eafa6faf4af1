import { setImmediate } from 'node:timers/promises';
import type { Batches, SuppliedRow } from '../../../src/exchange/ssda903/read/supplied-row.ts';

/** The bytes of a file in pieces of a size, each in a turn of its own as they come from a disk or a network. */
export async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) {
    await setImmediate();
    yield bytes.subarray(at, at + size);
  }
}

/** Text as a file in UTF-8 that comes a few bytes at a time, so that every boundary is crossed. */
export function fileOfText(text: string, size = 7): AsyncGenerator<Uint8Array> {
  return inPieces(new TextEncoder().encode(text), size);
}

/** Every row of a reader, in order. */
export async function allRows(batches: Batches): Promise<SuppliedRow[]> {
  const rows: SuppliedRow[] = [];
  for await (const batch of batches) rows.push(...batch);
  return rows;
}

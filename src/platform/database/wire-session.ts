import type { PGlite } from '@electric-sql/pglite';

/** Sends one batch of protocol bytes to PGlite and gathers the answer, without PGlite parsing it as well. */
export async function exchangeWith(db: PGlite, message: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  await db.execProtocolRawStream(message, {
    syncToFs: false,
    onRawData: (bytes) => {
      // The bytes lie in the engine's own memory and are overwritten by the next answer.
      parts.push(bytes.slice());
      length += bytes.length;
    },
  });
  const answer = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    answer.set(part, at);
    at += part.length;
  }
  return answer;
}

/** Leaves nothing of an earlier session behind: no open transaction, no role, no setting. */
export async function startFreshSession(db: PGlite): Promise<void> {
  await db.exec('rollback');
  await db.exec('discard all');
}

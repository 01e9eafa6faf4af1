import { PGlite } from '@electric-sql/pglite';
import { withoutLeftOut } from './copy-without.ts';
import { unavailable } from './driver-errors.ts';
import { extensions } from './extensions.ts';
import type { WireEngine } from './wire-engine.ts';
import { exchangeWith, startFreshSession } from './wire-session.ts';

/**
 * PGlite in memory, in this thread: for tests and for looking around. Nothing outlives the process.
 * `template`: a data directory tarball to begin from instead of an empty cluster.
 */
export async function openMemoryEngine(template?: Blob): Promise<WireEngine> {
  return memoryEngineOver(
    await PGlite.create({ extensions, ...(template ? { loadDataDir: template } : {}) }),
  );
}

/** The engine over a PGlite that already runs in this thread; closing the engine closes it. */
export function memoryEngineOver(db: PGlite): WireEngine {
  let closed = false;
  const use = (): PGlite => {
    if (closed) throw unavailable(new Error('this in-memory database was closed'));
    return db;
  };
  return {
    open: async () => startFreshSession(use()),
    exchange: async (bytes) => exchangeWith(use(), bytes),
    onLost: () => () => {},
    dump: async () => withoutLeftOut(await use().dumpDataDir('none')),
    close: async () => {
      if (closed) return;
      closed = true;
      await db.close();
    },
  };
}

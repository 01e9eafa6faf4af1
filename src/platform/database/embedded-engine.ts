import { resolve } from 'node:path';
import { lockDirectory } from './directory-lock.ts';
import { unavailable } from './driver-errors.ts';
import type { WorkerStart } from './embedded-protocol.ts';
import type { WireEngine } from './wire-engine.ts';
import { WorkerThread } from './worker-thread.ts';

export interface EmbeddedEngine extends WireEngine {
  /** Ends the engine's thread at once. What is under way is refused; the next use starts it again. */
  stopThread(): Promise<void>;
}

/**
 * PGlite on disk, in a thread of its own, in a directory locked for this process. Should the thread die, the next
 * session starts another. Errors: `directory-locked`, `not-durable`, `database-unavailable`.
 */
export async function openEmbeddedEngine(
  directory: string,
  options: Omit<WorkerStart, 'directory'> = {},
): Promise<EmbeddedEngine> {
  const path = resolve(directory);
  const unlock = await lockDirectory(path);
  let running: WorkerThread | undefined;
  let starting: Promise<WorkerThread> | undefined;
  let closed = false;

  async function start(settings: WorkerStart): Promise<WorkerThread> {
    const thread = new WorkerThread(settings);
    try {
      await thread.ask({ ask: 'start' });
    } catch (error) {
      await thread.terminate();
      throw error;
    }
    running = thread;
    return thread;
  }

  /** A restore happens once, at the first start: a later one finds the directory as it is. */
  async function restart(): Promise<WorkerThread> {
    starting ??= start({ directory: path, fileSystemModule: options.fileSystemModule });
    return starting.finally(() => {
      starting = undefined;
    });
  }

  function live(): WorkerThread {
    if (!running || closed) throw unavailable(new Error('the embedded database is closed'));
    return running;
  }

  try {
    await start({ directory: path, ...options });
  } catch (error) {
    await unlock();
    throw error;
  }
  return {
    open: async () => {
      const thread = live().isLost ? await restart() : live();
      await thread.ask({ ask: 'session' });
    },
    exchange: async (bytes) => (await live().ask({ ask: 'exchange', bytes })) ?? new Uint8Array(),
    onLost: (listener) => live().onLost(listener),
    dump: async () => (await live().ask({ ask: 'dump' })) ?? new Uint8Array(),
    stopThread: () => live().terminate(),
    close: async () => {
      if (closed) return;
      closed = true;
      await starting?.catch(() => {});
      await running?.close();
      await unlock();
    },
  };
}

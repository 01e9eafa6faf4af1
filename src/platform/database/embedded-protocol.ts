import type { DatabaseErrorCode } from './errors.ts';

/** A backup that was read: its name, for whoever is told that it is none, and what is in it. */
export interface Backup {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** What the thread that runs the embedded engine is started with. */
export interface WorkerStart {
  directory: string;
  /** Restore this backup into the directory and stop, instead of serving. */
  restoreFrom?: Backup;
  /** A cluster made ready: what a data directory that is not there yet begins as a copy of. */
  readyCluster?: string | undefined;
  /** A test's own file system: a module whose `createFileSystem(dataDirectory)` stands in for the durable one. */
  fileSystemModule?: string;
}

export type Ask =
  | { ask: 'start' }
  | { ask: 'session' }
  | { ask: 'exchange'; bytes: Uint8Array }
  | { ask: 'dump' }
  | { ask: 'close' };

export type Question = Ask & { id: number };

export interface Failure {
  code?: DatabaseErrorCode;
  message: string;
  stack?: string;
}

export type Reply = { id: number; bytes?: Uint8Array } | { id: number; failure: Failure };

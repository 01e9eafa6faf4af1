import type { Kysely, Transaction } from 'kysely';

// biome-ignore lint/suspicious/noExplicitAny: each room types the tables it owns
export type AnySchema = any;

export type DatabaseKind = 'embedded' | 'memory' | 'postgres';

export type DatabaseSettings =
  /** `readyCluster`: what an empty directory begins as a copy of; without it a cluster is laid out. */
  | { kind: 'embedded'; directory: string; readyCluster?: string | undefined }
  | { kind: 'memory' }
  /** `longestCommit`: for so many milliseconds somebody waits for a commit; 30 seconds when not said. */
  | { kind: 'postgres'; url: string; poolSize?: number; longestCommit?: number };

/** On whose behalf a transaction runs. `personId` null is nobody: row-level security then shows nothing. */
export interface Who {
  personId: string | null;
  /** Further `hearth.<key>` settings that policies read, such as a break-glass reason's id. */
  settings?: Record<string, string>;
}

/** How busy a database is: statements since it was opened, and connections as they are now. */
interface DatabaseLoad {
  readonly statements: number;
  readonly busy: number;
  readonly idle: number;
  /** Work that waits for a connection. */
  readonly waiting: number;
}

/** Turns the bytes of a copy into those that are written. */
export type Locked = (pieces: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;

export interface HearthDatabase<Schema = AnySchema> {
  readonly kind: DatabaseKind;
  /** The login itself, outside any transaction: the owner, or one that may do nothing until it steps into a role. */
  readonly kysely: Kysely<Schema>;
  /** One transaction as the login: for migrations, and for filling a demo, as the owner. Rolls back on a throw. */
  asOwner<T>(work: (tx: Transaction<Schema>) => Promise<T>): Promise<T>;
  /**
   * One transaction as `hearth_service`, the narrow role of what no person does: signing in, rounds, imports. What it
   * may do stands in `migrations/0033-two-logins.sql`. Rolls back on a throw.
   */
  asService<T>(work: (tx: Transaction<Schema>) => Promise<T>): Promise<T>;
  /** One transaction as `hearth_app` with the person's settings, which end with it. Rolls back on a throw. */
  asPerson<T>(who: Who, work: (tx: Transaction<Schema>) => Promise<T>): Promise<T>;
  /** Resolves when the database answers; rejects with `database-unavailable` when it does not. */
  health(): Promise<void>;
  load(): DatabaseLoad;
  /**
   * Writes a copy of everything but `leftOutOfBackups` to a file: whole or not at all, and for its owner alone.
   * Errors: `backup-failed`, `backup-tool-missing`.
   * @param locked what is written in the place of the copy: locked for somebody, for instance
   */
  backup(toFile: string, locked?: Locked): Promise<void>;
  /** Lets work under way end, then closes. Closing twice does no harm. */
  close(): Promise<void>;
}

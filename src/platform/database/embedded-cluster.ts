import { cpSync, existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { syncDirectory, syncTree } from './durable-file.ts';
import type { DurableNodeFS } from './durable-node-fs.ts';
import type { Backup } from './embedded-protocol.ts';
import { DatabaseError } from './errors.ts';
import { extensions } from './extensions.ts';

/** PGlite turns fsync off (-F). Its fdatasync does nothing, so the log must be synced by fsync. */
const DURABLE = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...[
    '-c',
    'fsync=on',
    '-c',
    'wal_sync_method=fsync',
    '-c',
    'full_page_writes=on',
    '-c',
    'synchronous_commit=on',
  ],
];

export interface Cluster {
  db: PGlite;
  files: DurableNodeFS;
}

/**
 * Opens the cluster in a directory that this process has locked, creating it where there is none, and refuses with
 * `not-durable` unless a commit provably reached the disk.
 */
export async function openCluster(
  directory: string,
  fileSystem: (dataDirectory: string) => DurableNodeFS,
  readyCluster?: string,
): Promise<Cluster> {
  const data = dataDirectory(directory);
  if (!existsSync(data)) await createCluster(directory, { readyCluster });
  const files = fileSystem(data);
  const db = await PGlite.create({ fs: files, startParams: DURABLE, extensions });
  const before = files.syncs;
  // A transactional message is the smallest thing that a commit must put into the log.
  await db.query(`select pg_logical_emit_message(true, 'hearth', 'is this durable?')`);
  if (files.syncs > before) return { db, files };
  await db.close();
  throw new DatabaseError(
    'not-durable',
    'A test commit did not reach the disk, so records could be lost in a power cut: refusing to start. This build of PGlite is not the one Hearth was made for; install the exact versions in its lock file.',
  );
}

/** What a new cluster begins as: a backup, or a copy of one that was made ready; laid out when neither. */
interface Beginning {
  readonly backup?: Backup | undefined;
  readonly readyCluster?: string | undefined;
}

/**
 * Makes a cluster beside its final place and renames it when it is whole and on disk: a process that dies on the way
 * leaves nothing that looks like a cluster. Throws `backup-unreadable`.
 */
export async function createCluster(directory: string, beginning: Beginning = {}): Promise<void> {
  const draft = join(directory, 'pgdata.new');
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  try {
    await layOut(draft, beginning);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
  await syncTree(draft);
  await rename(draft, dataDirectory(directory));
  await syncDirectory(directory);
  await syncDirectory(dirname(directory));
}

async function layOut(draft: string, { backup, readyCluster }: Beginning): Promise<void> {
  if (backup !== undefined) return unpack(draft, backup);
  if (readyCluster !== undefined && (await isCopied(readyCluster, draft))) return;
  const db = await PGlite.create({ fs: new NodeFS(draft) });
  await db.close();
}

/** False, and the draft as empty as before, when what was made ready cannot be read after all. */
async function isCopied(readyCluster: string, draft: string): Promise<boolean> {
  try {
    // The thread has nothing else to do yet, and so it takes a quarter of the time.
    cpSync(readyCluster, draft, { recursive: true });
    return true;
  } catch {
    await rm(draft, { recursive: true, force: true });
    await mkdir(draft, { mode: 0o700 });
    return false;
  }
}

async function unpack(draft: string, backup: Backup): Promise<void> {
  try {
    // Unpacked here, where the checksum at its end refuses a torn or altered copy.
    const loadDataDir = new Blob([new Uint8Array(await promisify(gunzip)(backup.bytes))]);
    const db = await PGlite.create({ fs: new NodeFS(draft), loadDataDir, extensions });
    // Reads the catalogue, and through it proves that the log was replayed and the files belong together.
    await db.query('select count(*) from pg_class join pg_attribute on attrelid = pg_class.oid');
    await db.close();
  } catch (error) {
    throw new DatabaseError(
      'backup-unreadable',
      `${backup.name} could not be read as a backup. Nothing was restored; try another backup.`,
      error,
    );
  }
}

function dataDirectory(directory: string): string {
  return join(directory, 'pgdata');
}

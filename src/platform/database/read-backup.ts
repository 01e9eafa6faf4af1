import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { DatabaseError } from './errors.ts';
import { extensions } from './extensions.ts';
import type { DatabaseKind, Locked } from './hearth-database.ts';
import { readWithTool } from './postgres-backup.ts';

/** Opens a copy of the embedded database in memory and reads every row. */
async function readCluster(pieces: AsyncIterable<Uint8Array>): Promise<void> {
  // Unpacked here: what is torn is refused here too, and not in a promise of the engine that nobody waits for.
  const plain = await promisify(gunzip)(await buffer(pieces));
  const copy = await PGlite.create({ loadDataDir: new Blob([new Uint8Array(plain)]), extensions });
  try {
    const { rows: tables } = await copy.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'public'`,
    );
    if (tables.length === 0) throw new Error('there is no table in it');
    for (const { name } of tables) await copy.query(`select sum(length(t::text)) from ${name} t`);
  } finally {
    await copy.close();
  }
}

/**
 * Reads a backup back from its file, to its end, and touches nothing else.
 * Errors: `backup-unreadable`, `backup-tool-missing`.
 * @param kind of the database it was made of
 * @param unlocked takes the lock off what was read, where there is one
 */
export async function readBackup(
  kind: DatabaseKind,
  file: string,
  unlocked: Locked = (pieces) => pieces,
): Promise<void> {
  const pieces = unlocked(createReadStream(file));
  try {
    await (kind === 'postgres' ? readWithTool(pieces) : readCluster(pieces));
  } catch (error) {
    throw error instanceof DatabaseError
      ? error
      : new DatabaseError('backup-unreadable', `The backup in ${file} could not be read back.`, error);
  }
}

import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { DatabaseSettings, HearthDatabase } from './hearth-database.ts';
import { restoreWithTool } from './postgres-backup.ts';
import { openPostgres } from './postgres-database.ts';
import { type Opened, restore } from './restore.ts';

type Work<T> = (settings: DatabaseSettings) => Promise<T>;

async function inDirectory<T>(file: string, opened: Opened | undefined, work: Work<T>): Promise<T> {
  const home = await mkdtemp(join(tmpdir(), 'hearth-drill-'));
  try {
    const directory = join(home, 'data');
    await restore(file, directory, opened);
    return await work({ kind: 'embedded', directory });
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

async function onServer<T>(url: string, file: string, opened: Opened | undefined, work: Work<T>): Promise<T> {
  const name = `hearth_drill_${randomBytes(6).toString('hex')}`;
  const server = await openPostgres({ kind: 'postgres', url, poolSize: 1 });
  try {
    await sql`create database ${sql.id(name)}`.execute(server.kysely);
    try {
      const there = new URL(url);
      there.pathname = `/${name}`;
      const bytes = new Uint8Array(await readFile(file));
      await restoreWithTool(there.href, opened ? await opened(bytes) : bytes);
      return await work({ kind: 'postgres', url: there.href });
    } finally {
      await sql`drop database if exists ${sql.id(name)} with (force)`.execute(server.kysely);
    }
  } finally {
    await server.close();
  }
}

/** Restores a backup into a database that is there for the work alone, and gone after it. */
export function inThrowaway<T>(
  of: DatabaseSettings,
  file: string,
  opened: Opened | undefined,
  work: Work<T>,
): Promise<T> {
  return of.kind === 'postgres' ? onServer(of.url, file, opened, work) : inDirectory(file, opened, work);
}

/** Reads every value of every row: what is torn shows. Says how much there was. */
export async function readEveryRow({ kysely }: HearthDatabase): Promise<{ tables: number; rows: number }> {
  const { rows: tables } = await sql<{ name: string }>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`.execute(
    kysely,
  );
  let rows = 0;
  for (const { name } of tables) {
    const { rows: read } = await sql<{ count: number }>`
      select count(*)::integer as count, sum(length(t::text)) as read from ${sql.table(name)} t`.execute(
      kysely,
    );
    rows += read[0]?.count ?? 0;
  }
  return { tables: tables.length, rows };
}

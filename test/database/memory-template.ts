import { readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { extensions } from '../../src/platform/database/extensions.ts';
import type { HearthDatabase } from '../../src/platform/database/hearth-database.ts';
import { memoryEngineOver, openMemoryEngine } from '../../src/platform/database/memory-engine.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { pgliteVersion, templateKey } from '../../src/platform/database/template-key.ts';
import { overEngine } from '../../src/platform/database/wire-database.ts';

let template: Promise<Blob> | undefined;

/** A fresh in-memory database begun from the migrated template. */
export async function memoryTestDatabase(): Promise<HearthDatabase> {
  return overEngine('memory', await openMemoryEngine(await migratedTar()));
}

/** The migrated template: a data directory as a tar file. Read once for each thread and kept. */
export function migratedTar(): Promise<Blob> {
  template ??= findOrMakeTemplate();
  return template;
}

async function findOrMakeTemplate(): Promise<Blob> {
  const file = join(
    tmpdir(),
    `hearth-test-template-${await templateKey(`small pglite ${pgliteVersion()}`)}.tar`,
  );
  return new Blob([await readFile(file).catch(() => makeTemplate(file))]);
}

async function makeTemplate(file: string): Promise<Uint8Array<ArrayBuffer>> {
  // Small log segments, none kept for later, and no template databases: a third of the files to lay out for each test.
  const engine = await PGlite.create({
    extensions,
    initDbStartParams: ['--wal-segsize=1'],
    startParams: [...PGlite.defaultStartParams, '-c', 'min_wal_size=2MB', '-c', 'max_wal_size=2MB'],
  });
  const db = overEngine('memory', memoryEngineOver(engine));
  await migrate(db);
  await engine.exec(`update pg_database set datistemplate = false`);
  for (const name of ['template0', 'template1']) await engine.exec(`drop database ${name}`);
  await engine.exec('checkpoint');
  const tarball = await engine.dumpDataDir('none');
  await db.close();
  const bytes = new Uint8Array(await tarball.arrayBuffer());
  // Threads may make it at the same time: each writes its own file, and the renames agree.
  const own = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  await writeFile(own, bytes);
  await rename(own, file);
  return bytes;
}

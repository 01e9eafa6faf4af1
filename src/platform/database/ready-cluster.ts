import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openEmbeddedEngine } from './embedded-engine.ts';
import { migrate } from './migrate.ts';
import { packageMigrations } from './migration-files.ts';
import { pgliteVersion, templateKey } from './template-key.ts';
import { overEngine } from './wire-database.ts';

/** Where what was made ready lies: beside the migrations it was made with. */
export const readyShelf = (): string => join(dirname(packageMigrations()), '.cache');

/** What it is called tells which PGlite laid it out and which migrations it has: another is not taken for it. */
export const readyName = async (): Promise<string> =>
  `cluster-${await templateKey(`pglite ${pgliteVersion()}`)}`;

/** The cluster that was made ready when Hearth was installed, if it is what this version would make. */
export async function findReadyCluster(shelf = readyShelf()): Promise<string | undefined> {
  const cluster = join(shelf, await readyName());
  return existsSync(cluster) ? cluster : undefined;
}

/**
 * Lays out a cluster, migrated and without a record, for every new data directory to begin as a copy of: laying one out
 * takes seconds. Removes those of other versions. @returns where it is
 */
export async function makeReadyCluster(shelf = readyShelf()): Promise<string> {
  const there = await findReadyCluster(shelf);
  if (there !== undefined) return there;
  await mkdir(shelf, { recursive: true });
  const cluster = join(shelf, await readyName());
  const draft = await mkdtemp(join(shelf, 'draft-'));
  try {
    const database = overEngine('embedded', await openEmbeddedEngine(draft));
    await migrate(database).finally(() => database.close());
    for (const name of await readdir(shelf))
      if (name.startsWith('cluster-')) await rm(join(shelf, name), { recursive: true, force: true });
    await rename(join(draft, 'pgdata'), cluster);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return cluster;
}

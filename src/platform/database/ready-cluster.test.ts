import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { quickDirectory, testDatabase } from '../../../test/database/index.ts';
import { openEmbeddedEngine } from './embedded-engine.ts';
import { migrate } from './migrate.ts';
import { findReadyCluster, makeReadyCluster } from './ready-cluster.ts';
import { overEngine } from './wire-database.ts';

// The embedded engine is the same whichever engine the other tests run on: once is enough.
describe.runIf(process.env.HEARTH_TEST_ENGINE !== 'postgres')('the cluster made ready', () => {
  let home: string;
  let shelf: string;
  let ready: string;
  const open = async (name: string, readyCluster?: string) =>
    overEngine('embedded', await openEmbeddedEngine(join(home, name), { readyCluster }));
  const tables = async (from: Awaited<ReturnType<typeof open>>): Promise<string[]> =>
    (
      await sql<{ name: string }>`select relname as name from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`.execute(from.kysely)
    ).rows.map(({ name }) => name);

  beforeAll(async () => {
    home = await mkdtemp(join(await quickDirectory(), 'hearth-ready-'));
    shelf = join(home, 'shelf');
    expect(await findReadyCluster(shelf)).toBeUndefined();
    await mkdir(join(shelf, 'cluster-of-another-version'), { recursive: true });
    ready = await makeReadyCluster(shelf);
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  test('is found again, made once, and stands alone on its shelf', async () => {
    expect(await findReadyCluster(shelf)).toBe(ready);
    const before = await stat(ready);
    expect(await makeReadyCluster(shelf)).toBe(ready);
    expect((await stat(ready)).mtimeMs).toBe(before.mtimeMs);
    expect(await readdir(shelf)).toHaveLength(1);
  });

  test('a database that begins as its copy has every table and no record, and is migrated already', async () => {
    const copy = await open('copy', ready);
    const laidOut = await testDatabase();
    try {
      expect((await migrate(copy)).applied).toEqual([]);
      const names = await tables(copy);
      expect(names).toEqual(await tables(laidOut));
      expect(names.length).toBeGreaterThan(80);
      for (const name of ['child', 'incident', 'person_account', 'audit_event']) {
        const { rows } = await sql`select from ${sql.table(name)}`.execute(copy.kysely);
        expect(rows, name).toEqual([]);
      }
    } finally {
      await copy.close();
      await laidOut.close();
    }
  });

  test('what is written to a copy stays out of the next one', async () => {
    const first = await open('first', ready);
    await sql`create table only_here (words text)`.execute(first.kysely);
    await first.close();
    const second = await open('second', ready);
    expect(await tables(second)).not.toContain('only_here');
    await second.close();
  });

  test('one that cannot be read is passed over, and the database is laid out anew', async () => {
    const broken = join(home, 'broken');
    await writeFile(broken, 'not a directory');
    for (const cluster of [broken, join(home, 'not-there')]) {
      const name = `from-${cluster.split('/').at(-1)}`;
      const database = await open(name, cluster);
      // What lays out a database in which nothing stands was run for the cluster made ready.
      expect(await tables(database)).toEqual([]);
      await database.close();
    }
  });
});

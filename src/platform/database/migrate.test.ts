import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../test/database/index.ts';
import type { HearthDatabase } from './hearth-database.ts';
import { migrate } from './migrate.ts';
import { packageMigrations, readMigrations } from './migration-files.ts';

describe('migrating', () => {
  let directory: string;
  let db: HearthDatabase;
  const write = (file: string, text: string) => writeFile(join(directory, file), text);
  const tables = async () =>
    (
      await sql<{ name: string }>`select tablename as name from pg_tables
        where schemaname = 'public' and tablename <> 'schema_migration' order by 1`.execute(db.kysely)
    ).rows.map(({ name }) => name);

  /** As a database that has never been migrated. */
  const empty = async () => {
    const all = [...(await tables()), 'schema_migration'];
    await sql`drop table if exists ${sql.join(all.map((table) => sql.id(table)))} cascade`.execute(db.kysely);
    await sql`drop function if exists app.which()`.execute(db.kysely);
  };

  // The template bears the package's own migrations, and each test leaves what it has made.
  beforeAll(async () => {
    db = await testDatabase('migrate');
    await empty();
  });
  afterAll(() => db.close());
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'hearth-migrations-'));
  });
  afterEach(async () => {
    await empty();
    await rm(directory, { recursive: true });
  });

  test('applies the files in order and says which', async () => {
    await write('0002-b.sql', 'create table b (a_id int references a (id)); insert into b values (1);');
    await write('0001-a.sql', 'create table a (id int primary key); insert into a values (1);');
    expect(await migrate(db, directory)).toEqual({ applied: ['0001-a.sql', '0002-b.sql'] });
    expect(await tables()).toEqual(['a', 'b']);
  });

  test('a second time does no harm', async () => {
    await write('0001-a.sql', 'create table a (id int)');
    await migrate(db, directory);
    expect(await migrate(db, directory)).toEqual({ applied: [] });
    await write('0002-b.sql', 'create table b (id int)');
    expect(await migrate(db, directory)).toEqual({ applied: ['0002-b.sql'] });
  });

  test('two at once apply each file once, and both succeed', async () => {
    for (const number of ['0001', '0002', '0003'])
      await write(`${number}-t.sql`, `create table t${number} (id int)`);
    const runs = await Promise.all([migrate(db, directory), migrate(db, directory), migrate(db, directory)]);
    const applied = runs.flatMap((run) => run.applied).sort();
    expect(applied).toEqual(['0001-t.sql', '0002-t.sql', '0003-t.sql']);
  });

  test('refuses a file that was changed after it was applied, and names it', async () => {
    await write('0001-a.sql', 'create table a (id int)');
    await migrate(db, directory);
    await write('0001-a.sql', 'create table a (id bigint)');
    await expect(migrate(db, directory)).rejects.toMatchObject({
      code: 'migration-changed',
      message: expect.stringContaining('0001-a.sql'),
    });
  });

  test('takes other line ends for the same file', async () => {
    await write('0001-a.sql', 'create table a (id int);\ncreate table b (id int);\n');
    await migrate(db, directory);
    await write('0001-a.sql', 'create table a (id int);\r\ncreate table b (id int);\r\n');
    expect(await migrate(db, directory)).toEqual({ applied: [] });
  });

  test('refuses two files with one number, and applies neither', async () => {
    await write('0001-a.sql', 'create table a (id int)');
    await write('0001-b.sql', 'create table b (id int)');
    await expect(migrate(db, directory)).rejects.toMatchObject({ code: 'migration-duplicate' });
    expect(await tables()).toEqual([]);
  });

  test('refuses a database from a newer version, and names what it does not know', async () => {
    await write('0001-a.sql', 'create table a (id int)');
    await write('0002-newer.sql', 'create table b (id int)');
    await migrate(db, directory);
    await rm(join(directory, '0002-newer.sql'));
    await expect(migrate(db, directory)).rejects.toMatchObject({
      code: 'migration-unknown',
      message: expect.stringContaining('0002-newer.sql'),
    });
  });

  test('keeps nothing of a file that fails half-way, and can be run again', async () => {
    await write('0001-a.sql', 'create table a (id int); select 1 / 0;');
    await expect(migrate(db, directory)).rejects.toMatchObject({ code: '22012' });
    expect(await tables()).toEqual([]);
    await write('0001-a.sql', 'create table a (id int);');
    expect(await migrate(db, directory)).toEqual({ applied: ['0001-a.sql'] });
  });

  describe('with functions and policies', () => {
    const called = 'functions/app.which.sql';
    const writeWhich = (which: string) =>
      write(
        called,
        `create or replace function app.which() returns text language sql as $$ select '${which}' $$;`,
      );
    const which = async () =>
      (await sql<{ which: string }>`select app.which()`.execute(db.kysely)).rows.map((row) => row.which);
    const policies = async () =>
      (
        await sql<{
          name: string;
        }>`select policyname as name from pg_policies where tablename = 'a' order by 1`.execute(db.kysely)
      ).rows.map(({ name }) => name);

    beforeEach(async () => {
      await mkdir(join(directory, 'functions'));
      await mkdir(join(directory, 'policies'));
      await write('0001-a.sql', 'create table a (id int); alter table a enable row level security;');
      await writeWhich('first');
    });

    test('writes them after the tables, and again only where they changed', async () => {
      expect(await migrate(db, directory)).toEqual({ applied: ['0001-a.sql', called] });
      expect(await migrate(db, directory)).toEqual({ applied: [] });
      await writeWhich('second');
      expect(await migrate(db, directory)).toEqual({ applied: [called] });
      expect(await which()).toEqual(['second']);
    });

    test('a table has the policies of its file and no other, but for those every table has', async () => {
      await write(
        'policies/a.sql',
        'create policy one on a using (true); create policy two on a using (true);',
      );
      await migrate(db, directory);
      await sql`create policy owner_keeps on a using (true)`.execute(db.kysely);
      await write('policies/a.sql', 'create policy two on a using (false);');
      expect(await migrate(db, directory)).toEqual({ applied: ['policies/a.sql'] });
      expect(await policies()).toEqual(['owner_keeps', 'two']);
    });

    test('one that fails leaves all of them as they were', async () => {
      await migrate(db, directory);
      await writeWhich('second');
      await write('policies/a.sql', 'create policy one on nowhere using (true);');
      await expect(migrate(db, directory)).rejects.toMatchObject({ code: '42P01' });
      expect(await which()).toEqual(['first']);
    });

    test('what has no file any more is taken away, and comes back with its file', async () => {
      await write('policies/a.sql', 'create policy one on a using (true);');
      await migrate(db, directory);
      await rm(join(directory, 'policies/a.sql'));
      await rm(join(directory, called));
      expect(await migrate(db, directory)).toEqual({ applied: ['policies/a.sql', called] });
      expect(await policies()).toEqual([]);
      await expect(which()).rejects.toMatchObject({ code: '42883' });
      await write('policies/a.sql', 'create policy one on a using (true);');
      await migrate(db, directory);
      expect(await policies()).toEqual(['one']);
    });

    test('two at once write them once', async () => {
      const runs = await Promise.all([migrate(db, directory), migrate(db, directory)]);
      expect(runs.flatMap((run) => run.applied).sort()).toEqual(['0001-a.sql', called]);
    });

    test.each(['functions/which.sql', 'policies/a-b.sql'])('refuses a file called %s', async (file) => {
      await write(file, 'select 1');
      await expect(migrate(db, directory)).rejects.toMatchObject({ code: 'migration-unreadable' });
    });
  });

  test.each(['1-a.sql', '0001_a.sql', 'roles.sql'])('refuses a SQL file called %s', async (file) => {
    await write(file, 'select 1');
    await expect(migrate(db, directory)).rejects.toMatchObject({ code: 'migration-unreadable' });
  });

  test('finds the migrations of the package, the roles first', async () => {
    const [first] = await readMigrations(packageMigrations());
    expect(first?.file).toBe('0001-roles.sql');
  });
});

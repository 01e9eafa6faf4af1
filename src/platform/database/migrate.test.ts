import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'hearth-migrations-'));
    db = await testDatabase('migrate');
    // The template bears the package's own migrations: begin here as a database that has never been migrated.
    for (const table of await tables()) await sql`drop table ${sql.id(table)} cascade`.execute(db.kysely);
    await sql`drop table schema_migration`.execute(db.kysely);
  });
  afterEach(async () => {
    await db.close();
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

  test.each(['1-a.sql', '0001_a.sql', 'roles.sql'])('refuses a SQL file called %s', async (file) => {
    await write(file, 'select 1');
    await expect(migrate(db, directory)).rejects.toMatchObject({ code: 'migration-unreadable' });
  });

  test('finds the migrations of the package, the roles first', async () => {
    const [first] = await readMigrations(packageMigrations());
    expect(first?.file).toBe('0001-roles.sql');
  });
});

import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { testServer } from '../../../test/database/index.ts';
import { asAdministrator, inDatabase } from '../../../test/database/postgres-template.ts';
import type { HearthDatabase } from './hearth-database.ts';
import { migrate } from './migrate.ts';
import { openDatabase } from './open-database.ts';

test('a server that is not there is told by a code', async () => {
  const missing = openDatabase({ kind: 'postgres', url: 'postgresql://postgres@127.0.0.1:1/postgres' });
  await expect(missing).rejects.toMatchObject({ code: 'database-unavailable' });
});

describe.runIf(testServer() !== '')('a PostgreSQL server', () => {
  const server = testServer();
  const owner = `hearth_owner_${randomBytes(4).toString('hex')}`;
  const names: string[] = [];
  const opened: HearthDatabase[] = [];

  /** A database that has never been migrated, opened as its owner, who is no superuser. */
  async function openEmpty(): Promise<{ db: HearthDatabase; url: string }> {
    const name = `hearth_empty_${randomBytes(6).toString('hex')}`;
    await asAdministrator(server, (admin) => admin.query(`create database ${name} owner ${owner}`));
    names.push(name);
    const asOwner = new URL(inDatabase(server, name));
    asOwner.username = owner;
    const db = await openDatabase({ kind: 'postgres', url: asOwner.href, poolSize: 2 });
    opened.push(db);
    return { db, url: asOwner.href };
  }

  beforeAll(() => asAdministrator(server, (admin) => admin.query(`create role ${owner} login createrole`)));
  afterEach(async () => {
    for (const db of opened.splice(0)) await db.close();
    for (const name of names.splice(0)) {
      await asAdministrator(server, (admin) => admin.query(`drop database ${name} with (force)`));
    }
  });
  afterAll(() =>
    asAdministrator(server, async (admin) => {
      await admin.query(`drop owned by ${owner}`);
      await admin.query(`drop role ${owner}`);
    }),
  );

  test('lets an owner who is no superuser migrate and act as a person', async () => {
    const { db } = await openEmpty();
    await migrate(db);
    const { rows } = await db.asPerson({ personId: null }, (tx) =>
      sql`select current_user::text as role`.execute(tx),
    );
    expect(rows).toEqual([{ role: 'hearth_app' }]);
  });

  test('lets several databases of one cluster migrate at the same moment', async () => {
    const empty = await Promise.all([openEmpty(), openEmpty(), openEmpty(), openEmpty()]);
    const runs = await Promise.all(empty.map(({ db }) => migrate(db)));
    for (const { applied } of runs) expect(applied[0]).toBe('0001-roles.sql');
  });

  test('that ends a session in mid-transaction is told by a code, and the next transaction works', async () => {
    const { db } = await openEmpty();
    const broken = db.asOwner(async (tx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
      await asAdministrator(server, (admin) =>
        admin.query('select pg_terminate_backend($1)', [rows[0]?.pid]),
      );
      await sql`select 1`.execute(tx);
    });
    await expect(broken).rejects.toMatchObject({ code: 'database-unavailable' });
    await db.health();
  });

  test('stops a statement that runs too long, and says so', async () => {
    const { db } = await openEmpty();
    const slow = db.asOwner(async (tx) => {
      expect((await sql`show statement_timeout`.execute(tx)).rows).toEqual([{ statement_timeout: '30s' }]);
      await sql`set local statement_timeout = 20`.execute(tx);
      await sql`select pg_sleep(60)`.execute(tx);
    });
    await expect(slow).rejects.toMatchObject({ code: 'statement-timeout' });
  });

  test('is backed up by pg_dump, or the refusal names the command', async () => {
    const { db } = await openEmpty();
    const home = await mkdtemp(join(tmpdir(), 'hearth-dump-'));
    const file = join(home, 'hearth.dump');
    await sql`create table note (words text)`.execute(db.kysely);
    const refusal = await db.backup(file).catch((error: unknown) => error);
    if (refusal === undefined) expect((await stat(file)).size).toBeGreaterThan(0);
    else {
      expect(refusal).toMatchObject({
        code: 'backup-tool-missing',
        message: expect.stringContaining('pg_dump '),
      });
    }
    await rm(home, { recursive: true });
  });

  test('without its tools on the PATH, the refusal of a backup names the command and never the password', async () => {
    const { url } = await openEmpty();
    const withPassword = new URL(url);
    withPassword.password = 'hunter2';
    const db = await openDatabase({ kind: 'postgres', url: withPassword.href, poolSize: 1 });
    opened.push(db);
    const path = process.env.PATH;
    process.env.PATH = '/nowhere';
    const refusal = await db
      .backup(join(tmpdir(), 'never'))
      .catch((error: unknown) => error)
      .finally(() => {
        process.env.PATH = path;
      });
    expect(refusal).toMatchObject({
      code: 'backup-tool-missing',
      message: expect.stringContaining('pg_dump '),
    });
    expect(String(refusal)).not.toContain('hunter2');
  });
});

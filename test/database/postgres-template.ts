import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { HearthDatabase } from '../../src/platform/database/hearth-database.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { openPostgres } from '../../src/platform/database/postgres-database.ts';
import { templateKey } from '../../src/platform/database/template-key.ts';

/** Held while a template is made, so that threads and processes make it once. */
const TEMPLATE_LOCK = 7_267_401;

let template: Promise<string> | undefined;

/** A fresh database on the server, copied from the migrated template and dropped on close. */
export async function postgresTestDatabase(url: string, name: string): Promise<HearthDatabase> {
  template ??= findOrMakeTemplate(url);
  const from = await template;
  const words = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, 30);
  const own = `hearth_${words}_${randomBytes(6).toString('hex')}`;
  await asAdministrator(url, (admin) =>
    admin.query(`create database ${own} template ${from} strategy file_copy`),
  );
  const db = await openPostgres({ kind: 'postgres', url: inDatabase(url, own), poolSize: 4 });
  let closing: Promise<void> | undefined;
  return {
    ...db,
    close: () => {
      closing ??= db
        .close()
        .then(() =>
          asAdministrator(url, (admin) => admin.query(`drop database if exists ${own} with (force)`)),
        )
        .then(() => {});
      return closing;
    },
  };
}

async function findOrMakeTemplate(url: string): Promise<string> {
  const name = `hearth_template_${await templateKey('postgres')}`;
  await asAdministrator(url, async (admin) => {
    await admin.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const found = await admin.query('select from pg_database where datname = $1', [name]);
    if (found.rowCount) return;
    // Made under another name first: one left half made by a crash is never taken for a template.
    const draft = `${name}_draft`;
    await admin.query(`drop database if exists ${draft} with (force)`);
    await admin.query(`create database ${draft} template template0 encoding 'UTF8'`);
    const db = await openPostgres({ kind: 'postgres', url: inDatabase(url, draft), poolSize: 1 });
    await migrate(db).finally(() => db.close());
    await admin.query(`alter database ${draft} rename to ${name}`);
  });
  return name;
}

/** Work on the server itself, outside any test's database. */
export async function asAdministrator<T>(url: string, work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: inDatabase(url, 'postgres') });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

/** The same server, another database. */
export function inDatabase(url: string, name: string): string {
  const parsed = new URL(url);
  parsed.pathname = `/${name}`;
  return parsed.href;
}

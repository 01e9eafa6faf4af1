import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HearthDatabase } from '../../src/platform/database/index.ts';
import { packageMigrations, readMigrations, readParts } from '../../src/platform/database/migration-files.ts';
import { testDatabase } from '../database/index.ts';

let db: HearthDatabase;
beforeAll(async () => {
  db = await testDatabase('functions and policies');
});
afterAll(() => db.close());

const parts = await readParts(packageMigrations());
const named = (kind: string): string[] =>
  parts.filter(({ file }) => file.startsWith(kind)).map(({ file }) => file.slice(kind.length + 1, -4));

test('each function of the database stands in the file of its name, and each such file writes that one', async () => {
  const { rows } = await sql<{ name: string }>`
    select n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('app', 'inside', 'asks_inside') order by 1`.execute(db.kysely);
  expect(rows.map(({ name }) => name).sort()).toEqual(named('functions').sort());
  const others = parts.filter(({ file, text }) => {
    if (!file.startsWith('functions/')) return false;
    const written = [...text.matchAll(/^create or replace function ([\w.]+)\s*\(/gm)].map(([, name]) => name);
    return written.join() !== file.slice('functions/'.length, -'.sql'.length);
  });
  expect(others.map(({ file }) => file)).toEqual([]);
});

test('each policy of a table stands in the file of the table', async () => {
  const { rows } = await sql<{ name: string }>`
    select tablename || '.' || policyname as name from pg_policies
    where schemaname = 'public' and policyname not in ('owner_keeps', 'service_does')`.execute(db.kysely);
  const written = parts.flatMap(({ text }) =>
    [...text.matchAll(/^create policy (\w+) on (\w+)/gm)].map(([, policy, table]) => `${table}.${policy}`),
  );
  expect(rows.map(({ name }) => name).sort()).toEqual(written.sort());
});

test('a migration changes tables; functions and policies are changed in their own files', async () => {
  const later = (await readMigrations(packageMigrations())).filter(({ number }) => number > '0043');
  const faults = later.filter(({ text }) =>
    /^\s*(?:create|alter)\s+(?:or\s+replace\s+)?(?:function|policy)\b/im.test(text),
  );
  expect(faults.map(({ file }) => file)).toEqual([]);
});

test('a row that points to a child, a home or an incident is found by it through an index', async () => {
  const { rows } = await sql<{ column: string }>`
    select c.conrelid::regclass || '.' || a.attname as column
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and array_length(c.conkey, 1) = 1
      and c.confrelid in ('public.child'::regclass, 'public.setting'::regclass, 'public.incident'::regclass)
      and not exists (
        select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = a.attnum and i.indpred is null)`.execute(
    db.kysely,
  );
  expect(rows).toEqual([]);
});

test('a change of a function or a policy comes with a numbered migration, so that an older version knows it is older', async () => {
  const all = createHash('sha256');
  for (const { file, checksum } of parts) all.update(`${file} ${checksum}\n`);
  const newest = (await readMigrations(packageMigrations())).at(-1);
  expect(newest?.text).toContain(`-- functions and policies: ${all.digest('hex')}`);
});

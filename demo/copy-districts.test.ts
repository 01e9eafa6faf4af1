import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HearthDatabase } from '../src/platform/database/index.ts';
import type { Tables } from '../src/platform/database/tables.ts';
import { testDatabase } from '../test/database/index.ts';
import { copyDistricts } from './copy-districts.ts';
import { buildSyntheticLondon } from './index.ts';

const now = new Date('2026-11-21T09:30:00Z');
const copies = 2;
let database: HearthDatabase<Tables>;
let before: Record<string, number>;
let people: readonly { readonly id: string }[];

const reading = {
  children: 'child',
  incidents: 'incident',
  steps: 'step',
  notices: 'notice',
  decisions: 'decision',
  homes: 'setting',
  absences: 'missing_episode',
  seizures: 'seizure',
  lines: 'daybook_entry',
};

async function counts(): Promise<Record<string, number>> {
  const { rows } = await sql<{ table: string; rows: number }>`
    select c.relname as table, (xpath('/row/c/text()', query_to_xml('select count(*) as c from ' || c.oid::regclass, false, true, '')))[1]::text::int as rows
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r'`.execute(
    database.kysely,
  );
  return Object.fromEntries(rows.map(({ table, rows: found }) => [table, found]));
}

async function seenBy(personId: string): Promise<Record<string, number>> {
  return database.asPerson({ personId, settings: { now: now.toISOString() } }, async (tx) => {
    const seen: Record<string, number> = {};
    for (const [name, table] of Object.entries(reading)) {
      const { rows } = await sql<{
        rows: number;
      }>`select count(*)::int as rows from ${sql.table(table)}`.execute(tx);
      seen[name] = rows[0]?.rows ?? 0;
    }
    return seen;
  });
}

beforeAll(async () => {
  database = await testDatabase('copied districts');
  ({ people } = await buildSyntheticLondon(database, { now, scale: 1, history: 12 }));
  before = await counts();
  await copyDistricts(database, copies);
});
afterAll(() => database.close());

test('a copied district has the rows of the first in every table that has any', async () => {
  const after = await counts();
  const notCopied = Object.keys(before).filter(
    (table) => after[table] !== (before[table] ?? 0) * (copies + 1),
  );
  const ofNoDistrict = ['access_source', 'message_carrier', 'schema_migration', 'sharing_rule'];
  expect(notCopied.filter((table) => !ofNoDistrict.includes(table))).toEqual([]);
});

test('each of its people sees as much of it as the one they are a copy of', async () => {
  for (const { id } of people) {
    const { rows } = await sql<{ id: string }>`
      select id from person_account where id = overlay(overlay(md5(${id} || '2') placing '4' from 13) placing 'a' from 17)::uuid`.execute(
      database.kysely,
    );
    const [copy] = rows;
    expect(copy?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(await seenBy(copy?.id ?? '')).toEqual(await seenBy(id));
  }
});

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlState } from '../../src/platform/database/index.ts';
import { type Name, names } from './cast.ts';
import { type Filled, fill } from './fill.ts';
import { type Row, sees, subjectOf } from './relations.ts';
import { allRows, keyOf, visibleKeys } from './rows.ts';
import { hiddenColumns, whoSeesWhat } from './who-sees-what.ts';

let filled: Filled;
let rows: Map<string, Row[]>;
beforeAll(async () => {
  filled = await fill();
  rows = await allRows(filled);
});
afterAll(() => filled.house.close());

const personId = (name: Name): string | null => (name === 'nobody' ? null : filled.ids[name]);

test('every table that is held here holds rows', () => {
  const bare = Object.keys(whoSeesWhat).filter((table) => (rows.get(table) ?? []).length === 0);
  expect(bare).toEqual([]);
});

test('no view, and nothing granted to the world, leads around row-level security', async () => {
  const { rows: views } =
    await sql`select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where nspname in ('public', 'app') and relkind in ('v', 'm', 'f')`.execute(filled.house.database.kysely);
  expect(views).toEqual([]);
  const { rows: toAll } =
    await sql`select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace,
    aclexplode(relacl) a where nspname in ('public', 'app') and a.grantee = 0`.execute(
      filled.house.database.kysely,
    );
  expect(toAll).toEqual([]);
});

test.each(names)('%s sees every row that the agreement opens to them, and no other', async (name) => {
  const leaks: string[] = [];
  const blindness: string[] = [];
  for (const [table, all] of rows) {
    if (!whoSeesWhat[table]) continue;
    const visible = await visibleKeys(filled, personId(name), table);
    for (const row of all) {
      const about = subjectOf(filled, table, row, rows.get('step') ?? []);
      const key = keyOf(table, row);
      const should = sees(table, name, about, filled.ids);
      if (visible.has(key) && !should) leaks.push(`${table} ${JSON.stringify(row)}`);
      if (!visible.has(key) && should) blindness.push(`${table} ${JSON.stringify(row)}`);
      visible.delete(key);
    }
    leaks.push(...[...visible].map((key) => `${table} ${key}: a row that is not there`));
  }
  expect({ leaks, blindness }).toEqual({ leaks: [], blindness: [] });
});

test.each(Object.entries(hiddenColumns))('nobody reads the hidden columns of %s', async (table, columns) => {
  for (const name of names) {
    for (const column of [...columns, '*']) {
      const asked = filled.house.database.asPerson({ personId: personId(name) }, (tx) =>
        sql`select ${sql.raw(column)} from ${sql.table(table)}`.execute(tx),
      );
      await expect(asked).rejects.toMatchObject({ code: '42501' });
    }
  }
});

test('a temporary table of the same name is refused, or does not answer in the place of the real one', async () => {
  const { outsider, home, robin } = filled.ids;
  const fooled = filled.house.database.asPerson({ personId: outsider }, async (tx) => {
    await sql`create temporary table membership (person_id uuid, setting_id uuid, role text, from_day date, until_day date)
      on commit drop`.execute(tx);
    await sql`insert into membership values (${outsider}, ${home}, 'registered-manager', '2020-01-01', null)`.execute(
      tx,
    );
    await sql`create temporary table placement (child_id uuid, setting_id uuid, from_day date, until_day date)
      on commit drop`.execute(tx);
    await sql`insert into placement values (${robin}, ${home}, '2020-01-01', null)`.execute(tx);
    const { rows: seen } = await sql`select id from public.child`.execute(tx);
    return seen.length;
  });
  // A database that was made as a copy lets people lay out tables of their own, as PostgreSQL does: then they fool nobody.
  const came = await fooled.catch((error) => sqlState(error));
  expect(came === '42501' || came === 0, String(came)).toBe(true);
});

test('nobody lists who holds a role in a setting where none of their children lives or lived', async () => {
  const { carer, robin, home, otherHome } = filled.ids;
  const list = (setting: string) =>
    filled.house.database.asPerson({ personId: carer }, (tx) =>
      sql`select person_id from app.people_in_role(${robin}, ${setting}, 'carer')`.execute(tx),
    );
  expect((await list(home)).rows.length).toBeGreaterThan(0);
  expect((await list(otherHome)).rows).toEqual([]);
});

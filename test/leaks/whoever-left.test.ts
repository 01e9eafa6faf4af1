import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from './cast.ts';
import { type Filled, fill } from './fill.ts';
import { acting } from './rows.ts';

let filled: Filled;
const young: string[] = [];
beforeAll(async () => {
  filled = await fill();
  await filled.house.database.asOwner(async (tx) => {
    const { rows } = await sql<{ person_id: string }>`select person_id from young_person`.execute(tx);
    young.push(...rows.map(({ person_id }) => person_id));
    // All leave on the same day: whoever holds a right from somebody else holds it from nobody.
    await sql`update membership set until_day = greatest(from_day, '2026-03-02') where until_day is null or until_day > '2026-03-02'`.execute(
      tx,
    );
    await sql`delete from membership where from_day > '2026-03-02'`.execute(tx);
    await sql`update involvement set until_day = greatest(from_day, '2026-03-02') where until_day is null or until_day > '2026-03-02'`.execute(
      tx,
    );
    await sql`delete from involvement where from_day > '2026-03-02'`.execute(tx);
  });
});
afterAll(() => filled.house.close());

test('whose work has ended sees no row of any table, whatever was handed to them', async () => {
  const { rows: readable } = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and has_any_column_privilege('hearth_app', c.oid, 'select')
    order by 1`.execute(filled.house.database.kysely);
  const tables = readable.map(({ name }) => name);
  expect(tables.length).toBeGreaterThan(100);
  const counts = sql.join(
    tables.map((name) => sql`select ${sql.lit(name)} as name, count(*) as n from ${sql.table(name)}`),
    sql` union all `,
  );
  const faults: string[] = [];
  for (const name of names) {
    const id = name === 'nobody' ? null : filled.ids[name];
    if (id && young.includes(id)) continue;
    const { rows } = await filled.house.database.asPerson(acting(filled, id), (tx) =>
      sql<{ name: string; n: string }>`${counts}`.execute(tx),
    );
    for (const row of rows) if (Number(row.n) > 0) faults.push(`${name} sees ${row.n} of ${row.name}`);
  }
  expect(faults).toEqual([]);
});

test('and opens no page', async () => {
  const open: string[] = [];
  for (const name of names) {
    const id = name === 'nobody' ? null : filled.ids[name];
    if (id && young.includes(id)) continue;
    for (const url of [
      '/my-work',
      '/children',
      `/children/${filled.ids.robin}`,
      '/review',
      '/organisations',
    ]) {
      const { statusCode } = await filled.house.as(id).get(url);
      if (statusCode === 200) open.push(`${name} ${url}`);
    }
  }
  expect(open).toEqual([]);
});

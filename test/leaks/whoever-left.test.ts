import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from './cast.ts';
import { type Filled, fill } from './fill.ts';
import { acting, tablesOf } from './rows.ts';

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

/** What is somebody's own, and names nobody else: their account, that they were away, the glass they broke, what they sent. */
const theirOwn: readonly string[] = ['person_account', 'absence', 'break_glass', 'idempotency_key'];

test('whose work has ended sees no row of any table but their own, whatever was handed to them', async () => {
  const tables = await tablesOf(filled);
  const faults: string[] = [];
  for (const name of names) {
    const id = name === 'nobody' ? null : filled.ids[name];
    if (id && young.includes(id)) continue;
    for (const { name: table } of tables) {
      const count = await filled.house.database
        .asPerson(acting(filled, id), async (tx) => {
          const { rows } = await sql<{ n: string }>`select count(*) as n from ${sql.table(table)}`.execute(
            tx as never,
          );
          return Number(rows[0]?.n ?? 0);
        })
        .catch(() => 0);
      const own = theirOwn.includes(table);
      if (count > 0 && !own) faults.push(`${name} sees ${count} of ${table}`);
    }
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

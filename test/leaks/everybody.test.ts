import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlState } from '../../src/platform/database/index.ts';
import type { Tx } from '../../src/platform/web/index.ts';
import { isTold, mayDo, nobodyAsks, seesRowsOf } from './agreed.ts';
import { type HouseOfEverybody, openHouseOfEverybody } from './house-of-everybody.ts';
import { answersTo } from './who-is-answered.ts';

let everybody: HouseOfEverybody;
let names: readonly string[];
beforeAll(async () => {
  everybody = await openHouseOfEverybody();
  names = [...everybody.people.keys()];
});
afterAll(() => everybody.house.close());

const worksHere = /^everybody who works here(?::|$)/;
const words = (text: string): string[] => text.split(' ');

/** The tables of which somebody sees the row about Robin, and those that they may not ask. */
async function seenBy(tx: Tx): Promise<{ seen: string[]; closed: string[] }> {
  const seen: string[] = [];
  const closed: string[] = [];
  for (const table of everybody.tables) {
    const id = everybody.rows.get(table)?.id;
    await sql`savepoint asked`.execute(tx);
    try {
      const { rows } = await sql`select 1 from ${sql.table(table)}
        where ${id ? sql`id = ${id}` : sql`true`} limit 1`.execute(tx);
      if (rows.length > 0) seen.push(table);
    } catch (error) {
      if (sqlState(error) !== '42501') throw error;
      closed.push(table);
    }
    await sql`rollback to savepoint asked`.execute(tx);
  }
  return { seen, closed };
}

test('every table is in the agreement once, has row-level security on, and holds a row', async () => {
  const agreed = [...seesRowsOf(names).flatMap(([tables]) => words(tables)), ...words(nobodyAsks)];
  expect(agreed.toSorted()).toEqual(everybody.tables.toSorted());
  const { rows } = await sql<{ name: string }>`select relname as name from pg_class
    where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and not relrowsecurity`.execute(
    everybody.house.database.kysely,
  );
  expect(rows).toEqual([]);
  const bare = await everybody.house.database.asOwner(async (tx) => {
    const empty: string[] = [];
    for (const table of everybody.tables)
      if ((await sql`select 1 from ${sql.table(table)} limit 1`.execute(tx)).rows.length === 0)
        empty.push(table);
    return empty;
  });
  expect(bare).toEqual(['child_seal', 'child_seal_key']);
});

test('everybody sees the rows that the agreement opens to them, and no others', async () => {
  const faults: string[] = [];
  for (const who of names) {
    const { seen, closed } = await everybody.as(who, seenBy);
    const expected = seesRowsOf(names).flatMap(([tables, some]) => (some.includes(who) ? words(tables) : []));
    faults.push(...seen.filter((table) => !expected.includes(table)).map((table) => `${who} sees ${table}`));
    faults.push(
      ...expected.filter((table) => !seen.includes(table)).map((table) => `${who} does not see ${table}`),
    );
    expect([who, closed.toSorted()]).toEqual([who, words(nobodyAsks).toSorted()]);
  }
  expect(faults).toEqual([]);
});

test('every route says who may, and lets those in and nobody else', async () => {
  const routes = everybody.routes.filter(({ may }) => may);
  const said = new Set(routes.map(({ may }) => may?.words ?? '').filter((one) => !worksHere.test(one)));
  const agreed = mayDo(names);
  expect([...said].toSorted()).toEqual(Object.keys(agreed).toSorted());
  const faults: string[] = [];
  for (const who of names) {
    for (const [{ method, path, may }, answer] of await answersTo(everybody, who, routes)) {
      const route = `${method} ${path}`;
      const those = agreed[may?.words ?? ''];
      const should = those ? those.includes(who) : true;
      if ((answer === 'yes') !== should) faults.push(`${route}: ${answer} to ${who}`);
      const sees = isTold(names).some(([start, some]) => start.test(route) && some.includes(who));
      if (answer === 'told' && !sees) faults.push(`${route}: tells ${who} that it is there`);
    }
  }
  expect(faults).toEqual([]);
});

test('no words of a route name nobody, and nothing is open to whoever has not signed in but what says so', () => {
  const agreed = mayDo(names);
  expect(Object.entries(agreed).filter(([, those]) => those.length === 0)).toEqual([]);
  const unsaid = everybody.routes.filter(({ may, who }) => !may && who !== 'anybody');
  expect(unsaid.map(({ path }) => path)).toEqual([]);
});

import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type HearthDatabase, openDatabase } from '../../src/platform/database/index.ts';
import type { Tables } from '../../src/platform/database/tables.ts';
import { outside } from '../../src/platform/notify/index.ts';
import { type Round, roundsOf } from '../../src/rounds.ts';
import { inDatabase, testServer } from '../database/index.ts';
import { type TestApp, testApp } from '../house/test-app.ts';
import { fillWithOpenRows } from './open-rows.ts';

const steps = Number(process.env.HEARTH_ROUNDS_STEPS ?? 50_000);
let house: TestApp;
/** The database that the rounds work on, through one connection: what it has read is then told when it is asked for. */
let database: HearthDatabase<Tables>;
beforeAll(async () => {
  house = await testApp({ now: new Date('2026-03-03T02:15:00Z') });
  await fillWithOpenRows(house, steps, 2000);
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(
    house.database.kysely,
  );
  database = testServer()
    ? await openDatabase({
        kind: 'postgres',
        url: inDatabase(testServer(), rows[0]?.name ?? ''),
        poolSize: 1,
      })
    : house.database;
});
afterAll(async () => {
  await database?.close();
  await house.close();
});

/** The rounds as the service does them. */
function rounds(): Round[] {
  const { now } = house;
  const shared = { database, clock: () => house.now, newId: randomUUID, isStopping: () => false };
  return roundsOf({
    ...shared,
    records: database,
    imports: { ...shared, worker: randomUUID(), uploads: `${tmpdir()}/no-uploads`, machine: 'here' },
    telling: {
      ...shared,
      address: 'https://hearth.example',
      secretsKey: 'a key for tests',
      chance: () => 0,
      reach: outside,
      carriers: [
        {
          name: 'nothing',
          channels: ['email'],
          carry: async () => ({ outcome: 'sent', reference: now.toISOString() }),
          wasCarried: async () => null,
          close: () => {},
        },
      ],
    },
    sealing: { key: null, heads: null },
    log: { info: () => {} },
  });
}

/** Rows read since the last time, of each table: as `table: many`. */
async function rowsRead(): Promise<Map<string, number>> {
  await sql`select pg_stat_force_next_flush()`.execute(database.kysely);
  const { rows } = await sql<{ table: string; many: number }>`
    select relname as table, (seq_tup_read + coalesce(idx_tup_fetch, 0))::integer as many from pg_stat_user_tables`.execute(
    database.kysely,
  );
  return new Map(rows.map(({ table, many }) => [table, many]));
}

/** Does everything once, and tells what read how much of which table. */
async function oneRound(list = rounds()): Promise<{ total: number; told: string[] }> {
  let total = 0;
  const told: string[] = [];
  for (const { name, work } of list) {
    const before = await rowsRead();
    await work();
    for (const [table, many] of await rowsRead()) {
      const read = many - (before.get(table) ?? 0);
      total += read;
      if (read > 0) told.push(`${name} read ${read} of ${table}`);
    }
  }
  return { total, told };
}

test.each([
  ['in the night', '2026-03-03T02:15:00Z', '2026-03-03T02:16:00Z'],
  ['while offices are open', '2026-03-03T09:20:00Z', '2026-03-03T11:01:00Z'],
])('%s an idle round reads fewer than 1,000 rows, however much is open', async (_, settles, idle) => {
  house.now = new Date(settles);
  // What was due is done first, as by the rounds before.
  for (let times = 0; times < 10 + steps / 10_000 && (await oneRound()).total >= 1000; times += 1);
  await sql`analyze`.execute(database.kysely);
  house.now = new Date(idle);
  const { total, told } = await oneRound();
  if (process.env.HEARTH_ROUNDS_STEPS) console.info(total, told.join('\n'));
  expect(total, told.join('; ')).toBeLessThan(1000);
});

test('a round that looks at all that is open would be found', async () => {
  const looks = async () => {
    await database.asService((tx) =>
      tx.selectFrom('step').select('id').where('due_at', '>', house.now).execute(),
    );
  };
  const { total, told } = await oneRound([...rounds(), { name: 'looks-at-all', work: looks }]);
  expect(total).toBeGreaterThan(steps / 2);
  expect(told.join()).toMatch(/looks-at-all read \d+ of step/);
});

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { castOf, planningChance, roomChance } from '../../../demo/demo-people.ts';
import { insertDistrict } from '../../../demo/insert-district.ts';
import { planDistrict } from '../../../demo/plan-district.ts';
import { insertRegister } from '../../../demo/register/insert-register.ts';
import { insertTelling } from '../../../demo/telling/index.ts';
import { makeMessages } from '../../../src/follow-up/outbox/make-messages.ts';
import type { HearthDatabase } from '../../../src/platform/database/index.ts';
import type { Tables } from '../../../src/platform/database/tables.ts';
import { testDatabase } from '../../database/index.ts';

const now = new Date('2026-11-20T11:00:00Z');
let database: HearthDatabase<Tables>;
beforeAll(async () => {
  database = (await testDatabase()) as HearthDatabase<Tables>;
  const random = planningChance(0);
  const district = planDistrict(0, random, now);
  await insertDistrict(database, district, random, now);
  await insertRegister(database, district, now);
  await insertTelling(database, district, castOf(district), { random: roomChance('telling'), now });
});
afterAll(() => database.close());

async function column(query: ReturnType<typeof sql<{ one: unknown }>>): Promise<unknown[]> {
  const { rows } = await query.execute(database.kysely);
  return rows.map(({ one }) => one);
}

test('the demo has a referral in each state that one can be in but taken back', async () => {
  const states = await column(sql`select state as one from agency_referral order by state`);
  expect(states).toEqual(['accepted', 'declined', 'done', 'waiting']);
});

test('the demo has a rota with a gap, and somebody on duty now', async () => {
  expect(await column(sql`select count(*) as one from duty_turn`)).toEqual([8]);
  const onDuty = sql<{
    one: unknown;
  }>`select count(*) as one from duty_turn where from_at <= ${now} and until_at > ${now}`;
  expect(await column(onDuty)).toEqual([1]);
});

test('messages are made of it, and none for a young person', async () => {
  await makeMessages(database, now);
  expect((await column(sql`select distinct kind as one from outgoing_message`)).length).toBeGreaterThan(0);
});

import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { outside } from '../../src/platform/notify/index.ts';
import { roundsOf } from '../../src/rounds.ts';
import { aRecord } from '../house/a-record.ts';
import { testApp } from '../house/test-app.ts';

const hour = 3_600_000;
const start = Date.parse('2026-03-03T02:15:00Z');
/** Four days, looked at twice a day. */
const steady = Array.from({ length: 9 }, (_, at) => start + at * 12 * hour);

/** What was told to whom, and what escalated, while the rounds saw these times. */
async function toldBy(
  times: readonly number[],
): Promise<{ messages: string[]; notices: string[]; escalated: number }> {
  const house = await testApp({ now: new Date(start) });
  const carried: string[] = [];
  const shared = {
    database: house.database,
    clock: () => house.now,
    newId: randomUUID,
    isStopping: () => false,
  };
  const rounds = roundsOf({
    ...shared,
    records: house.database,
    imports: { ...shared, worker: randomUUID(), uploads: `${tmpdir()}/no-uploads`, machine: 'here' },
    telling: {
      ...shared,
      address: 'https://hearth.example',
      secretsKey: 'a key for tests',
      chance: () => 0,
      reach: outside,
      carriers: [
        {
          name: 'post',
          channels: ['email'],
          carry: async ({ id, to, heading }) => {
            carried.push(`${id} ${to} ${heading}`);
            return { outcome: 'sent', reference: id };
          },
          wasCarried: async () => null,
          close: () => {},
        },
      ],
    },
    sealing: { key: null, heads: null },
    log: { info: () => {} },
  });
  const { world } = house;
  await house.database.asOwner((tx) =>
    sql`update person_account set email = 'person-' || md5(name) || '@example.org' where email is null`.execute(
      tx,
    ),
  );
  const answer = await house.as(world.carer).api('POST', '/api/v1/incidents', aRecord(world));
  expect(answer.statusCode).toBe(201);
  for (const time of times) {
    house.now = new Date(time);
    for (const { work } of rounds) await work();
  }
  const { rows } = await sql<{ notice: string }>`
    select concat_ws(' ', n.kind, n.about, n.to_role, p.name, n.words) as notice
    from notice n left join person_account p on p.id = n.to_person_id`.execute(house.database.kysely);
  const { rows: steps } = await sql<{ many: number }>`
    select count(*)::integer as many from step where escalated_at is not null`.execute(house.database.kysely);
  await house.close();
  // None left twice.
  expect(new Set(carried).size).toBe(carried.length);
  return {
    messages: carried.map((one) => one.replace(/^\S+ /, '')).sort(),
    notices: rows.map(({ notice }) => notice).sort(),
    escalated: steps[0]?.many ?? 0,
  };
}

test('a clock that jumps an hour back or forward tells nothing twice, and loses nothing', async () => {
  const plain = await toldBy(steady);
  expect(plain.messages.length).toBeGreaterThan(0);
  expect(plain.escalated).toBeGreaterThan(0);
  const back = steady.flatMap((time) => [time, time - hour, time + 60_000]);
  const forward = steady.flatMap((time) => [time + hour, time, time + 60_000]);
  for (const jumping of [back, forward]) expect(await toldBy(jumping)).toEqual(plain);
});

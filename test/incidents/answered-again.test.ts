import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRecord } from '../house/a-record.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

test('the same key is answered again to whoever still works there, and to whoever works elsewhere now as if it were not there', async () => {
  const { world, database } = house;
  const carer = house.as(world.carer);
  const signing = { 'idempotency-key': 'signed-once' };
  const sign = () => carer.api('POST', '/api/v1/incidents', aRecord(world), signing);
  const signed = await sign();
  const { id } = signed.json<{ id: string }>();
  const note = () =>
    carer.api(
      'POST',
      `/api/v1/incidents/${id}/events`,
      { event: 'interview', day: '2026-03-02', time: '22:00', words: 'They asked for Robin.' },
      { 'idempotency-key': 'noted-once' },
    );
  const noted = await note();
  // A step of somebody else: one's own stays open to its owner until it is handed on.
  const { steps } = noted.json<{ steps: { id: string; ownerRole: string }[] }>();
  const step = steps.find(({ ownerRole }) => ownerRole === 'social-worker')?.id;
  const manager = house.as(world.manager);
  const move = () =>
    manager.api(
      'POST',
      `/api/v1/steps/${step}`,
      { action: 'done', words: 'We sat with Robin.' },
      {
        'idempotency-key': 'moved-once',
      },
    );
  const moved = await move();
  expect([signed, noted, moved].map(({ statusCode }) => statusCode)).toEqual([201, 201, 200]);
  for (const [first, again] of [
    [signed, await sign()],
    [noted, await note()],
    [moved, await move()],
  ] as const) {
    expect(again.headers['idempotent-replay']).toBe('true');
    expect([again.statusCode, again.json<{ id: string }>().id]).toEqual([
      first.statusCode,
      first.json<{ id: string }>().id,
    ]);
  }
  const { rows } = await sql<{ body: object }>`select body from idempotency_key`.execute(database.kysely);
  for (const { body } of rows)
    expect(Object.keys(body).filter((name) => !/^(id|created|state|reviewState)$/.test(name))).toEqual([]);

  await sql`update membership set setting_id = ${world.otherHome}::uuid
    where person_id in (${world.carer}::uuid, ${world.manager}::uuid)`.execute(database.kysely);
  for (const again of [await sign(), await note(), await move()]) {
    expect([again.statusCode, again.body.includes('Robin')]).toEqual([404, false]);
  }
});

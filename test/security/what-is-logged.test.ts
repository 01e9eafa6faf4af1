import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAccount } from '../../src/platform/sign-in/index.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

const email = 'tansy@test.example';
const password = 'three quiet green lamps';
const id = '00000000-0000-4000-8000-000000000008';
const lines: string[] = [];
let house: TestApp;
let isBroken = false;
beforeAll(async () => {
  house = await testApp({
    change: (deps) => ({
      ...deps,
      database: {
        ...deps.database,
        asPerson: (who, work) =>
          isBroken ? Promise.reject(new TypeError('broken')) : deps.database.asPerson(who, work),
      },
      log: { level: 'info', stream: { write: (line) => void lines.push(line) } },
    }),
  });
  await house.database.asOwner(async (tx) => {
    await openAccount(tx, { id, name: 'Tansy Pretend', email, password }, house.now);
    await tx
      .insertInto('membership')
      .values({
        id: randomUUID(),
        person_id: id,
        organisation_id: house.world.provider,
        setting_id: house.world.home,
        role: 'carer',
        from_day: '2020-01-01',
        until_day: null,
      })
      .execute();
  });
});
afterAll(() => house.close());

const left = async (): Promise<{ action: string; at: unknown }[]> => {
  const rows = await house.database.asOwner((tx) =>
    tx
      .selectFrom('audit_event')
      .select(['action', 'happened_at'])
      .where('person_id', '=', id)
      .orderBy('id')
      .execute(),
  );
  return rows.map(({ action, happened_at }) => ({ action, at: happened_at }));
};

test('signing in, being refused, changing a password and signing out each leave an event, with its time', async () => {
  await house.as(null).post('/sign-in', { email, password });
  await house.as(null).post('/sign-in', { email, password: 'not the password' });
  await house.as(null).api('POST', '/api/v1/sessions', { email, password });
  await house.as(id).post('/account/password', { present: password, password: 'four loud red doors' });
  house.now = new Date(house.now.getTime() + 3_600_001);
  await house.as(id).post('/sign-out', {});
  expect((await left()).map(({ action }) => action)).toEqual([
    'signed-in',
    'sign-in-refused',
    'signed-in',
    'changed-password',
    'signed-out',
  ]);
  expect((await left()).at(-1)?.at).toEqual(house.now);
});

test('whoever sends a form without its token, or asks for what is not theirs, leaves a refusal', async () => {
  house.now = new Date(house.now.getTime() + 3_600_001);
  const before = (await left()).length;
  await house.as(id).post('/records/search', { name: 'Somebody', _csrf: 'made up' });
  await house.as(id).get(`/children/${randomUUID()}`);
  expect((await left()).slice(before).map(({ action }) => action)).toEqual(['refused', 'refused']);
});

test('each request is one line: when, which, how it ended, and nothing else', async () => {
  lines.length = 0;
  await house.as(id).get(`/children/${randomUUID()}`);
  await house.as(null).post('/sign-in', { email, password: 'not the password' });
  const requests = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(requests.map(({ method, route, status }) => [method, route, status])).toEqual([
    ['GET', '/children/:childId', 404],
    ['POST', '/sign-in', 401],
  ]);
  for (const entry of requests) {
    expect(Object.keys(entry).sort()).toEqual([
      'level',
      'method',
      'ms',
      'requestId',
      'route',
      'status',
      'time',
    ]);
    // Milliseconds since 1970 in UTC: the same in summer and in winter, on every machine.
    expect(Number.isInteger(entry.time)).toBe(true);
  }
});

test('a page that failed shows the number by which its fault and its request stand in the log', async () => {
  lines.length = 0;
  isBroken = true;
  const [work, young] = [await house.as(id).get('/my-work'), await house.as(id).get('/me')];
  isBroken = false;
  for (const { statusCode, body } of [work, young]) {
    expect(statusCode).toBe(500);
    const number = /<code>([0-9a-f-]{36})<\/code>/.exec(body)?.[1];
    const written = lines.map((line) => JSON.parse(line)).filter(({ requestId }) => requestId === number);
    expect(written).toEqual([
      expect.objectContaining({ msg: 'request failed', code: 'unexpected-fault' }),
      expect.objectContaining({ method: 'GET', status: 500 }),
    ]);
    expect(written.some((line) => 'reqId' in line)).toBe(false);
  }
});

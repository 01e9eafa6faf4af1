import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRecord } from '../house/a-record.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
let url: string;
beforeAll(async () => {
  house = await testApp();
  const signed = await house.as(house.world.carer).api('POST', '/api/v1/incidents', aRecord(house.world));
  url = `/api/v1/incidents/${signed.json<{ id: string }>().id}`;
});
afterAll(() => house.close());

test('what the asker already holds is not sent again, and what has changed is', async () => {
  const carer = house.as(house.world.carer);
  const first = await carer.get(url);
  const etag = String(first.headers.etag);
  for (const held of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const same = await carer.get(url, { 'if-none-match': held });
    expect([held, same.statusCode, same.body]).toEqual([held, 304, '']);
  }
  for (const other of ['"other"', '', 'garbage', etag.slice(0, -2)]) {
    expect((await carer.get(url, { 'if-none-match': other })).statusCode).toBe(200);
  }
  await carer.post(`${url.replace('/api/v1', '')}/notes`, { note: 'More.' });
  expect((await carer.get(url, { 'if-none-match': etag })).statusCode).toBe(200);
});

test('an ETag opens nothing: a stranger who holds it is told that there is nothing', async () => {
  const { etag } = (await house.as(house.world.carer).get(url)).headers;
  const stranger = house.as(house.world.otherCarer);
  for (const held of [String(etag), '*']) {
    expect((await stranger.get(url, { 'if-none-match': held })).statusCode).toBe(404);
  }
});

test('too many requests are told to wait: in problem form for the API, on a page for people', async () => {
  const busy = await testApp({ change: (deps) => ({ ...deps, requestsPerMinute: 3 }) });
  try {
    const visitor = busy.as(null);
    for (let asked = 0; asked < 3; asked += 1) await visitor.get('/about');
    const api = await visitor.get('/api/v1/steps');
    expect(api.headers['content-type']).toContain('application/problem+json');
    expect(api.json()).toMatchObject({ status: 429, error: { code: 'too-many-requests' } });
    expect(api.headers['retry-after']).toBeDefined();
    const page = await visitor.get('/about');
    expect([page.statusCode, page.headers['content-type']]).toEqual([429, 'text/html; charset=utf-8']);
  } finally {
    await busy.close();
  }
});

test('a refused request of the API names code, field and what is allowed, and nothing else', async () => {
  const refused = await house
    .as(house.world.carer)
    .api('POST', '/api/v1/incidents', aRecord(house.world, { day: 'x' }));
  expect(Object.keys(refused.json()).sort()).toEqual(['error', 'status', 'title', 'type']);
  expect(refused.json()).toMatchObject({ status: 400, error: { field: 'day' } });
  expect(refused.body).not.toContain('threw a cup');
});

const called = {
  reason: 'x',
  day: '2026-03-02',
  time: '22:00',
  reference: '',
  seniorConsulted: true,
  seniorWords: 'x',
};

test.each([
  [{ day: '2026-03-04' }, 'in-the-future', 'day'],
  [{ day: '2026-02-30' }, 'not-a-date', 'day'],
  [{ day: 'yesterday' }, 'not-a-date', 'day'],
  [{ day: '2026-03-02T21:40:00Z' }, 'not-allowed', 'day'],
  [{ day: 20_260_302 }, 'wrong-type', 'day'],
  [{ day: undefined }, 'missing', 'day'],
  [{ told: [{ who: 'x', how: 'x', day: '2026-02-29', time: '10:00' }] }, 'not-a-date', 'told[0].day'],
  [{ police: { ...called, day: '31 February' } }, 'not-a-date', 'police.day'],
  [{ police: { ...called, time: '10.00' } }, 'not-allowed', 'police.time'],
  [{ time: '25:00' }, 'not-allowed', 'time'],
  [{ childId: 'Robin' }, 'not-allowed', 'childId'],
  [{ told: [{ who: 'x', how: 'x', day: '2027-01-01', time: '10:00' }] }, 'in-the-future', 'told[0].day'],
  [{ account: {} }, 'not-allowed', 'account'],
  [{ day: '2019-12-31' }, 'not-allowed', 'day'],
  [{ facts: { conduct: [] } }, 'out-of-range', 'facts.conduct'],
])('a record with %j is refused: %s, %s', async (besides, code, field) => {
  const answer = await house
    .as(house.world.carer)
    .api('POST', '/api/v1/incidents', aRecord(house.world, besides));
  expect(answer.json()).toMatchObject({ status: 400, error: { code, field } });
});

test('another way than the Protocol gives is refused without a reason, and a reason of spaces is none', async () => {
  const decision = { goodEnough: 'yes', goodEnoughWords: '', chosenRoute: 'call-999' };
  for (const reason of ['', '   ']) {
    const body = aRecord(house.world, { decision: { ...decision, reason } });
    const answer = await house.as(house.world.carer).api('POST', '/api/v1/incidents', body);
    expect(answer.json()).toMatchObject({ error: { code: 'reason-needed', field: 'decision.reason' } });
  }
});

test.each([
  ['yesterday', 'not-allowed'],
  ['2026-02-30T10:00:00Z', 'not-allowed'],
  ['2026-03-04T10:00:00', 'not-allowed'],
  ['2026-03-01T10:00:00Z', 'out-of-range'],
])('a decision is not held until %s: %s', async (until, code) => {
  const { world, as } = house;
  const held = { action: 'hold', until, namedDeciderId: world.socialWorker };
  const answer = await as(world.manager).api('POST', `${url}/reviews`, held);
  expect(answer.json()).toMatchObject({ status: 400, error: { code, field: 'until' } });
});

test.each([
  ['2026-02-30', '30 February 2026 is not a date.'],
  ['tomorrow', 'Give the day and time'],
  ['', 'Give the day and time'],
])(
  'a form that holds a decision until the day "%s" comes back and says what is wrong',
  async (untilDay, said) => {
    const { world, as } = house;
    const decider = world.socialWorker;
    const sent = { action: 'hold', untilDay, untilTime: '10:00', decider, words: 'Kept words.' };
    const answer = await as(world.manager).post(`${url.replace('/api/v1', '')}/review`, sent);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(said);
    expect(answer.body).toContain('Kept words.');
  },
);

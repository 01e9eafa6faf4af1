import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRecord } from '../house/a-record.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
let incidentId: string;
beforeAll(async () => {
  house = await testApp();
  const signed = await house.as(house.world.carer).api('POST', '/api/v1/incidents', aRecord(house.world));
  incidentId = signed.json<{ id: string }>().id;
});
afterAll(() => house.close());

const places = [
  '/incidents/',
  '/api/v1/incidents/',
  '/steps/',
  '/api/v1/steps/',
  '/children/',
  '/records/',
] as const;
const forged = [
  '00000000-0000-4000-8000-000000000000',
  'not-an-id',
  '1',
  '-1',
  "' or 1=1 --",
  '%00',
  '..%2f..%2fetc%2fpasswd',
  '{}',
  '00000000-0000-4000-8000-00000000000g',
  'null',
  'undefined',
  '__proto__',
];

test.each(places)('a forged id under %s leads nowhere', async (place) => {
  for (const id of forged) {
    const answer = await house.as(house.world.carer).get(place + encodeURI(id));
    expect([id, answer.statusCode]).toEqual([id, 404]);
  }
});

test('the record of another home and one that does not exist are refused in the very same words', async () => {
  const stranger = house.as(house.world.otherCarer);
  const besidesTheToken = (body: string): string => body.replaceAll(/name="_csrf" value="[^"]*"/g, '');
  for (const place of ['/incidents/', '/api/v1/incidents/']) {
    const hidden = await stranger.get(place + incidentId);
    const missing = await stranger.get(`${place}00000000-0000-4000-8000-000000000000`);
    expect(hidden.statusCode).toBe(404);
    expect(besidesTheToken(hidden.body)).toBe(besidesTheToken(missing.body));
  }
});

test.each([
  '/assets/../package.json',
  '/assets/..%2fpackage.json',
  '/assets/%2e%2e/%2e%2e/package.json',
  '/assets/....//package.json',
  '/assets/..\\package.json',
  '/assets/%00',
  '/assets/',
  '/assets//etc/passwd',
  '/assets/.hidden',
])('%s leads to no file', async (path) => {
  const answer = await house.app.inject({ method: 'GET', url: path });
  expect(answer.statusCode).toBeGreaterThanOrEqual(400);
  expect(answer.statusCode).toBeLessThan(500);
  expect(answer.body).not.toContain('"hearth"');
});

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'] as const)(
  'the method %s changes nothing and is not found',
  async (method) => {
    const cookies = { hearth_session: await house.as(house.world.carer).token() };
    for (const url of [
      `/incidents/${incidentId}`,
      '/my-work',
      '/api/v1/steps',
      `/api/v1/incidents/${incidentId}`,
    ]) {
      const answer = await house.app.inject({ method: method as 'PUT', url, cookies });
      expect([404, 405]).toContain(answer.statusCode);
      expect(answer.body).not.toContain('Robin');
    }
  },
);

test('HEAD says no more than GET would, to nobody and to a stranger', async () => {
  const url = `/incidents/${incidentId}`;
  expect((await house.app.inject({ method: 'HEAD', url })).statusCode).toBe(303);
  const cookies = { hearth_session: await house.as(house.world.otherCarer).token() };
  const answer = await house.app.inject({ method: 'HEAD', url, cookies });
  expect([answer.statusCode, answer.body]).toEqual([404, '']);
});

test.each(['/children/%E0%A4%A', '/%', '/incidents/%zz', '/api/v1/steps/%ff'])(
  'an address that is not well formed, %s, is refused without a fault',
  async (url) => {
    const answer = await house.app.inject({ method: 'GET', url });
    expect(answer.statusCode).toBeGreaterThanOrEqual(300);
    expect(answer.statusCode).toBeLessThan(500);
  },
);

test.each(['/children/', '/api/v1/steps/', '/me/asks/'])(
  'an address under %s with a part that is too long is refused like any other, with every header',
  async (path) => {
    const answer = await house.app.inject({ method: 'GET', url: path + 'x'.repeat(101) });
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(answer.body).toContain('This address cannot be read.');
  },
);

test.each([
  'x',
  '1234567890123.------------------------------------',
  '9999999999999.00000000-0000-4000-8000-000000000000x',
  '1234567890123.00000000-0000-4000-8000-00000000000',
  "1234567890123.' or true --",
  '%00',
  'x'.repeat(300),
])('a cursor that was tampered with, %s, is refused', async (after) => {
  const carer = house.as(house.world.carer);
  const page = await carer.get(`/children/${house.world.robin}/chronology?after=${after}`);
  expect(page.statusCode).toBe(400);
  const api = await carer.get(`/api/v1/children/${house.world.robin}/chronology?after=${after}`);
  expect(api.json()).toMatchObject({ status: 400, error: { field: 'after' } });
});

test('a cursor made for one child opens nothing of another', async () => {
  const cursor = `9999999999999.${incidentId}`;
  const stranger = house.as(house.world.otherCarer);
  const own = await stranger.get(`/api/v1/children/${house.world.wren}/chronology?after=${cursor}`);
  expect(own.json()).toEqual({ items: [], next: null });
  const other = await stranger.get(`/api/v1/children/${house.world.robin}/chronology?after=${cursor}`);
  expect(other.statusCode).toBe(404);
});

test.each(['limit=0', 'limit=101', 'limit=1.5', 'limit=many', 'colour=green', '__proto__=x'])(
  'a list with %s is refused by its field',
  async (query) => {
    const answer = await house
      .as(house.world.carer)
      .get(`/api/v1/children/${house.world.robin}/chronology?${query}`);
    expect(answer.json()).toMatchObject({ status: 400, error: { field: query.split('=')[0] } });
  },
);

test('a decision is not held for a stranger, nor for somebody who does not exist', async () => {
  const { manager, outsider, otherManager, robin } = house.world;
  for (const namedDeciderId of [outsider, otherManager, robin]) {
    const answer = await house.as(manager).api('POST', `/api/v1/incidents/${incidentId}/reviews`, {
      action: 'hold',
      until: '2026-03-05T10:00:00Z',
      namedDeciderId,
    });
    expect(answer.json()).toMatchObject({ status: 400, error: { field: 'namedDeciderId' } });
  }
  expect((await house.as(outsider).get('/my-work')).body).toContain('There is nothing new.');
});

test('whoever gives a day back before the day away, or names a stranger, names no stand-in', async () => {
  const visitor = house.as(house.world.carer);
  for (const change of [
    { until: '2026-03-09' },
    { from: '2026-03-01' },
    { from: 'x' },
    { until: '99999-01-01' },
    { standIn: house.world.otherCarer },
    { standIn: house.world.carer },
    { standIn: "' or true --" },
  ]) {
    const absence = { from: '2026-03-10', until: '2026-03-12', standIn: house.world.secondCarer, ...change };
    expect([change, (await visitor.post('/absence', absence)).statusCode]).toEqual([change, 422]);
  }
});

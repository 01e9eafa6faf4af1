import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allRoutes } from '../../src/app.ts';
import { mostRefusalsKept } from '../../src/platform/web/leave-refusal.ts';
import { aRecord } from '../house/a-record.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
let incidentId: string;
beforeAll(async () => {
  house = await testApp({ change: (deps) => ({ ...deps, refusalKey: Buffer.alloc(32, 7) }) });
  const signed = await house.as(house.world.carer).api('POST', '/api/v1/incidents', aRecord(house.world));
  incidentId = signed.json<{ id: string }>().id;
});
afterAll(() => house.close());

const refused = async (action = 'refused') =>
  house.database.asOwner((tx) =>
    tx.selectFrom('audit_event').selectAll().where('action', '=', action).orderBy('id').execute(),
  );

test("looking for somebody else's record leaves who, which route and a hash, and nothing that was done", async () => {
  const { world } = house;
  const stranger = house.as(world.otherCarer);
  for (const path of [`/incidents/${incidentId}`, `/children/${world.robin}`, '/children/no-id'])
    expect((await stranger.get(path)).statusCode).toBe(404);
  await stranger.get(`/incidents/${incidentId.toUpperCase()}`);
  await stranger.api('GET', `/api/v1/incidents/${incidentId}`);
  await stranger.post(`/incidents/${incidentId}/notes`, { note: 'x' });
  const events = await refused();
  expect(events.map(({ subject_kind }) => subject_kind)).toEqual([
    'GET /incidents/:incidentId',
    'GET /children/:childId',
    'GET /children/:childId',
    'GET /incidents/:incidentId',
    'GET /api/v1/incidents/:incidentId',
    'POST /incidents/:incidentId/notes',
  ]);
  for (const event of events) expect(event).toMatchObject({ person_id: world.otherCarer, child_id: null });
  const [one, , , again] = events;
  expect(again?.subject_id).toBe(one?.subject_id);
  expect(JSON.stringify(events)).not.toContain(incidentId);
  expect(JSON.stringify(events)).not.toContain(world.robin);
});

test('a sign-in that is refused leaves hashes of the account and of the network, and not a word of either', async () => {
  const nobody = house.as(null);
  const email = 'quillian@mailbox.example';
  await nobody.post('/sign-in', { email, password: 'not the right one' });
  await nobody.api('POST', '/api/v1/sessions', { email: ` ${email.toUpperCase()}`, password: 'nor this' });
  await nobody.post('/me/sign-in', { name: 'quillian', password: 'three words here' });
  const events = await refused('refused-sign-in');
  expect(events.map(({ subject_kind }) => subject_kind)).toEqual(
    Array(3).fill(['account tried', 'network']).flat(),
  );
  const ids = events.map(({ subject_id }) => subject_id);
  expect(ids[2]).toBe(ids[0]);
  expect(ids[4]).not.toBe(ids[0]);
  expect(new Set([ids[1], ids[3], ids[5]]).size).toBe(1);
  expect(JSON.stringify(events)).not.toMatch(/quillian|mailbox|127\.0\.0\.1/i);
});

test('a flood is counted and fills no table', async () => {
  const { manager } = house.world;
  for (let times = 0; times < mostRefusalsKept * 4 + 5; times += 1)
    await house.as(manager).get(`/incidents/${randomUUID()}`);
  const kept = (await refused()).filter(({ person_id }) => person_id === manager);
  expect(kept).toHaveLength(mostRefusalsKept + 2);
  const { rows } = await sql<{ times: number }>`
    select times from refusal_count where who = ${manager}`.execute(house.database.kysely);
  expect(rows).toEqual([{ times: mostRefusalsKept * 4 + 5 }]);
});

test('every route at which somebody says who they are declares it', async () => {
  const deps = { demo: false, demoPeople: [{ id: 'x' }], assetsDirectory: '' } as unknown;
  const routes = allRoutes(deps as Parameters<typeof allRoutes>[0]);
  const undeclared = routes.filter(
    (route) =>
      route.who === 'anybody' &&
      route.method === 'POST' &&
      route.outside &&
      !route.claims &&
      // One click of the demo, a young person who begins, a device that is asked, a provider's own signed word: nobody is
      // believed there.
      !['/demo/sign-in', '/me/start', '/sign-in/passkey/ask', '/sign-in/with/:providerId/ended'].includes(
        route.path,
      ),
  );
  expect(undeclared.map(({ path }) => path)).toEqual([]);
});

test('a sign-in leaves the same trace in whatever guise it is sent', async () => {
  const nobody = house.as(null);
  const email = 'yarrow@mailbox.example';
  const before = (await refused('refused-sign-in')).length;
  await nobody.post('/sign-in', { email, password: 'not the right one' });
  for (const guise of [
    [email, { toString: 1 }],
    [email, 'x'],
  ])
    await house.app.inject({
      method: 'POST',
      url: '/sign-in',
      headers: { 'sec-fetch-site': 'same-origin' },
      payload: { email: guise, password: 'not the right one' },
    });
  const accounts = (await refused('refused-sign-in'))
    .slice(before)
    .filter(({ subject_kind }) => subject_kind === 'account tried');
  expect(accounts).toHaveLength(3);
  expect(new Set(accounts.map(({ subject_id }) => subject_id)).size).toBe(1);
});

test('a form token that is no text is refused with a page of ours', async () => {
  const answers = await Promise.all(
    ['/sign-out', '/children', `/notices/${randomUUID()}/acknowledge`].map((url) =>
      house.app.inject({
        method: 'POST',
        url,
        headers: { 'sec-fetch-site': 'same-origin' },
        payload: { _csrf: { toString: 1 } },
      }),
    ),
  );
  for (const answer of answers) {
    expect(answer.statusCode).toBeLessThan(500);
    expect(answer.headers['cache-control']).toBe('no-store');
  }
});

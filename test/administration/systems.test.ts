import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scopes } from '../../src/administration/systems/scopes.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
const [first, second] = [randomUUID(), randomUUID()];
const at = () => `/organisations/${house.world.authority}/systems`;
beforeAll(async () => {
  house = await testApp();
  await house.database.asOwner(async (tx) => {
    for (const [id, name] of [
      [first, 'First Administrator'],
      [second, 'Second Administrator'],
    ] as const) {
      const email = `${name.split(' ')[0]}@systems.example`;
      await tx
        .insertInto('person_account')
        .values({ id, name, email, closed_at: null, created_at: house.now })
        .execute();
      const place = { organisation_id: house.world.authority, setting_id: null, from_day: '2020-01-01' };
      await tx
        .insertInto('membership')
        .values({ id: randomUUID(), person_id: id, role: 'administrator', ...place })
        .execute();
    }
  });
});
afterAll(() => house.close());

const ask = (key: string, url: string) =>
  house.app.inject({ url, headers: { authorization: `Bearer ${key}` } }).then(({ statusCode }) => statusCode);
const actionIn = (body: string, like: RegExp): string =>
  [...body.matchAll(/action="([^"]+)"/g)].map(([, to = '']) => to).find((to) => like.test(to)) ?? '';
async function agree(): Promise<void> {
  const people = `/organisations/${house.world.authority}/people`;
  const to = actionIn((await house.as(second).get(people)).body, /\/people\/asks\//);
  expect((await house.as(second).post(to, { answer: 'agree' })).statusCode).toBe(303);
}
async function makeKey(days: string): Promise<string> {
  const to = actionIn((await house.as(first).get(at())).body, /\/keys$/);
  const { body } = await house.as(first).post(to, { days });
  return /hearth_key_[\w-]{43}/.exec(body)?.[0] ?? body;
}

// What reaches far, and what judges, takes a person.
test('every part of the API can be given to a system, but for what a person has to do, and what is open to all', () => {
  const kept = ['imports', 'reviews', 'people', 'team'];
  const tags = house.routes.flatMap((route) =>
    route.api && route.who !== 'anybody' && !kept.includes(route.api.tag) ? [route.api.tag] : [],
  );
  expect([...new Set(tags)].sort()).toEqual(Object.keys(scopes).sort());
});

test('a system has no key before a second administrator has agreed to it', async () => {
  const system = { name: 'Case management', scopes: ['steps'], role: 'duty-officer' };
  expect((await house.as(first).post(at(), system)).statusCode).toBe(303);
  const page = await house.as(first).get(at());
  expect(page.body).toContain('Case management');
  expect(actionIn(page.body, /\/keys$/)).toBe('');
  await agree();
  expect(actionIn((await house.as(first).get(at())).body, /\/keys$/)).not.toBe('');
});

test('its key asks what was ticked, as its role does, and nothing else; it opens no page', async () => {
  const key = await makeKey('90');
  expect(await ask(key, '/api/v1/steps')).toBe(200);
  expect(await ask(key, '/api/v1/seizures')).toBe(403);
  for (const page of ['/my-work', '/children', '/account']) expect(await ask(key, page)).toBe(403);
  const inCookie = await house.app.inject({ url: '/my-work', headers: { cookie: `hearth_session=${key}` } });
  expect(inCookie.statusCode).toBe(403);
  const rows = await house.database.asOwner(
    async (tx) => (await sql`select * from service_key`.execute(tx)).rows,
  );
  expect(JSON.stringify(rows)).not.toContain(key);
  expect((await house.as(first).get(at())).body).not.toContain(key);
});

test('two keys hold at a time, each until its day, or until somebody ends it', async () => {
  const next = await makeKey('1');
  expect(await makeKey('1')).toContain('It has two keys. End one of them first.');
  const was = house.now;
  house.now = new Date(was.getTime() + 25 * 3_600_000);
  expect(await ask(next, '/api/v1/steps')).toBe(401);
  house.now = was;
  expect(await ask(next, '/api/v1/steps')).toBe(200);
  const page = await house.as(first).get(at());
  for (const [, to = ''] of page.body.matchAll(/action="([^"]+\/keys\/[^"]+\/end)"/g))
    expect((await house.as(first).post(to, {})).statusCode).toBe(303);
  expect(await ask(next, '/api/v1/steps')).toBe(401);
});

test('a key that ends soon is on the list of what is missing', async () => {
  await makeKey('7');
  const page = await house.as(first).get(`/organisations/${house.world.authority}/checklist`);
  expect(page.body).toContain('The key of Case management ends in 7 days. Make a new one.');
});

test('nobody hands their work on to a system, and a system that leaves asks nothing more', async () => {
  const key = await makeKey('90');
  expect(await ask(key, '/api/v1/steps')).toBe(200);
  const people = `/organisations/${house.world.authority}/people`;
  const { body } = await house.as(first).get(people);
  const ends = [...body.matchAll(/href="([^"]+\/people\/[^"]+\/end)"/g)].map(([, to = '']) => to);
  const pages = await Promise.all(
    ends.map(async (to) => ({ to, body: (await house.as(first).get(to)).body })),
  );
  for (const { body } of pages) expect(body).not.toMatch(/<option[^>]*>Case management/);
  const own = pages.find(({ body }) => body.includes('Case management'));
  const day = { 'until-day': '3', 'until-month': '3', 'until-year': '2026' };
  expect((await house.as(first).post(own?.to ?? '', day)).statusCode).toBe(303);
  house.now = new Date(house.now.getTime() + 24 * 3_600_000);
  expect(await ask(key, '/api/v1/steps')).toBe(401);
});

test('nobody but its administrators sees the systems of an organisation', async () => {
  const { carer, manager, socialWorker } = house.world;
  for (const person of [carer, manager, socialWorker]) {
    expect((await house.as(person).get(at())).statusCode).toBe(403);
    const who = { personId: person, settings: { now: house.now.toISOString() } };
    for (const table of ['service_account', 'service_key'])
      expect(
        (await house.database.asPerson(who, (tx) => sql.raw(`select id from ${table}`).execute(tx))).rows,
      ).toEqual([]);
  }
});

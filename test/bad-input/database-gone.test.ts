import { afterAll, beforeAll, expect, test } from 'vitest';
import { DatabaseError, type HearthDatabase } from '../../src/platform/database/index.ts';
import type { Tables } from '../../src/platform/database/tables.ts';
import { aRecord } from '../house/a-record.ts';
import { type TestApp, testApp } from '../house/test-app.ts';
import { beginDraft, unescaped } from './a-draft.ts';

/** What of the database cannot be reached at the moment. */
let gone: 'nothing' | 'asPerson' | 'all' = 'nothing';
let house: TestApp;

/** A database that can go away for a minute and come back. */
function goesAway(database: HearthDatabase<Tables>): HearthDatabase<Tables> {
  const refuse = () =>
    Promise.reject(new DatabaseError('database-unavailable', 'The database is gone: host db1.'));
  return {
    ...database,
    asPerson: (who, work) => (gone === 'nothing' ? database.asPerson(who, work) : refuse()),
    asService: (work) => (gone === 'all' ? refuse() : database.asService(work)),
    health: () => (gone === 'nothing' ? database.health() : refuse()),
  };
}

beforeAll(async () => {
  house = await testApp({ change: (deps) => ({ ...deps, database: goesAway(deps.database) }) });
});
afterAll(() => house.close());

const written = 'Written in the night.\n\n  <b>Second</b> & "more" 😀';
const hiddenFields = (body: string): [string, string][] =>
  [...body.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, unescaped(value)],
  );
const sendAgain = async (url: string, fields: [string, string][]) =>
  house.app.inject({
    method: 'POST',
    url,
    payload: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    cookies: { hearth_session: await house.as(house.world.carer).token() },
  });

test.each(['asPerson', 'all'] as const)(
  'a page sent while the database is gone (%s) keeps what was written, and trying again saves it',
  async (what) => {
    const carer = house.as(house.world.carer);
    const draftId = await beginDraft(carer, house.world.robin);
    const url = `/records/${draftId}/page/what-happened`;
    gone = what;
    const refused = await carer.post(url, { version: '1', childActions: written, staffActions: 'x' });
    gone = 'nothing';
    expect(refused.statusCode).toBe(503);
    expect(refused.body).not.toContain('db1');
    expect(refused.body).toContain('We have kept what you wrote on this page.');
    const again = await sendAgain(url, hiddenFields(refused.body.slice(refused.body.indexOf('<h1'))));
    expect(again.statusCode).toBe(303);
    expect(unescaped((await carer.get(url)).body)).toContain(`${written}</textarea>`);
  },
);

test('the API says in problem form that the database is gone, and the same key works when it is back', async () => {
  const carer = house.as(house.world.carer);
  const key = { 'idempotency-key': 'sent-while-it-was-gone' };
  const post = () => carer.api('POST', '/api/v1/incidents', aRecord(house.world), key);
  gone = 'all';
  const refused = await post();
  gone = 'nothing';
  expect(refused.headers['content-type']).toContain('application/problem+json');
  expect(refused.json()).toMatchObject({ status: 503, error: { code: 'database-unavailable' } });
  expect(refused.body).not.toContain('db1');
  expect((await post()).statusCode).toBe(201);
});

test('while the database is gone the guide still answers, and ready says that the service is not', async () => {
  gone = 'asPerson';
  const [ready, health] = [await house.as(null).get('/ready'), await house.as(null).get('/health')];
  gone = 'nothing';
  expect([ready.statusCode, health.statusCode]).toEqual([503, 200]);
  expect(ready.body).not.toContain('db1');
  house.now = new Date(house.now.getTime() + 1000);
  expect((await house.as(null).get('/ready')).statusCode).toBe(200);
});

test.each(['/', '/guide', '/guide/missing', '/about'])(
  '%s needs no database: somebody in danger never waits for one',
  async (path) => {
    gone = 'all';
    const cookies = { hearth_session: 'a cookie from before' };
    const [plain, withCookie] = [
      await house.as(null).get(path),
      await house.app.inject({ method: 'GET', url: path, cookies }),
    ];
    gone = 'nothing';
    expect([plain.statusCode, withCookie.statusCode]).toEqual([200, 200]);
  },
);

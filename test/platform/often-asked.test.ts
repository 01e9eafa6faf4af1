import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unescaped } from '../bad-input/a-draft.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

const most = 5;
let house: TestApp;
/** How often the database was asked anything. */
let asked = 0;
beforeAll(async () => {
  house = await testApp({
    change: (deps) => {
      const { database } = deps;
      const counted = <Given extends unknown[], Answer>(work: (...given: Given) => Answer) => {
        return (...given: Given): Answer => {
          asked += 1;
          return work(...given);
        };
      };
      return {
        ...deps,
        requestsPerMinute: most,
        database: {
          ...database,
          health: counted(database.health),
          asService: counted(database.asService) as typeof database.asService,
          asPerson: counted(database.asPerson) as typeof database.asPerson,
        },
      };
    },
  });
});
afterAll(() => house.close());

const fifty = Array.from({ length: 50 });
const statusesOf = async (answers: Promise<{ statusCode: number }>[]) =>
  [...new Set((await Promise.all(answers)).map(({ statusCode }) => statusCode))].sort();

test('asked often, /health and /ready answer everybody, and the database is asked once a second', async () => {
  asked = 0;
  const stranger = house.as(null);
  expect(await statusesOf(fifty.map(() => stranger.get('/health')))).toEqual([200]);
  expect(asked).toBe(0);
  expect(await statusesOf(fifty.map(() => stranger.get('/ready')))).toEqual([200]);
  expect(asked).toBe(1);
  house.now = new Date(house.now.getTime() + 1000);
  expect(await statusesOf(fifty.map(() => stranger.get('/ready')))).toEqual([200]);
  expect(asked).toBe(2);
});

test('the guide and its files answer however often they are asked for, and ask the database nothing', async () => {
  asked = 0;
  const get = (url: string) => house.app.inject({ url, remoteAddress: '10.1.0.1' });
  const paths = ['/', '/guide?danger=no', '/assets/hearth.css', '/assets/service-worker.js'];
  expect(await statusesOf(fifty.flatMap(() => paths.map(get)))).toEqual([200]);
  expect(asked).toBe(0);
  // They do not count either: whoever looked at the guide can still sign in.
  expect((await get('/sign-in')).statusCode).toBe(200);
});

test('who makes up sign-ins at the guide makes it look for no more than the limit', async () => {
  asked = 0;
  for (const _ of fifty) {
    const cookies = { hearth_session: randomBytes(32).toString('base64url') };
    const answer = await house.app.inject({ url: '/guide', cookies, remoteAddress: '10.1.0.2' });
    expect(answer.statusCode).toBe(200);
  }
  expect(asked).toBe(most);
});

test('whoever is told to wait has what they typed before them, and sends it again with one press', async () => {
  const carer = house.as(house.world.carer);
  const url = `/settings/${house.world.home}/daybook`;
  const words = 'Written in the night.\n  <b>Second</b> line & "more" 😀';
  for (const _ of fifty) await carer.get('/about');
  const refused = await carer.post(url, { daybook: words });
  expect(refused.statusCode).toBe(429);
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect(refused.body).toContain('We have kept what you wrote on this page.');
  expect(refused.body).toContain(`<form method="post" action="${url}">`);
  expect(unescaped(refused.body)).toContain(words);
  expect(refused.body).toContain('go to the guide');
  expect((await carer.get('/')).statusCode).toBe(200);
});

test('what a stranger sends at length is not read before they are told to wait', async () => {
  const send = (length: number) =>
    house.app.inject({
      method: 'POST',
      url: `/settings/${house.world.home}/daybook`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: `daybook=${'word '.repeat(length / 5)}`,
      remoteAddress: '10.1.0.3',
    });
  for (const _ of fifty.slice(0, most)) await send(10);
  const [short, long] = [await send(100), await send(100_000)];
  expect([short.statusCode, long.statusCode]).toEqual([429, 429]);
  expect([short.body.includes('word word'), long.body.includes('word word')]).toEqual([true, false]);
});

import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { shareCounts } from '../../src/platform/web/share-counts.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

const most = 20;
const refusalKey = Buffer.alloc(32, 7);
/** Two processes over one database, and a third that lets more through. */
let first: TestApp;
let second: TestApp;
let generous: TestApp;
/** How often they asked it, and whether it answers. */
let asked = 0;
let isDown = false;

const open = (requestsPerMinute: number, like?: TestApp): Promise<TestApp> =>
  testApp({
    ...(like ? { database: like.database } : {}),
    ...(like ? { fill: async () => like.world } : {}),
    change: (deps) => ({
      ...deps,
      requestsPerMinute,
      refusalKey,
      database: {
        ...deps.database,
        // Also where the tests run on the embedded engine.
        kind: 'postgres',
        asService: async (work) => {
          asked += 1;
          if (isDown) throw new Error('no database');
          return deps.database.asService(work);
        },
      },
    }),
  } as Parameters<typeof testApp>[0]) as Promise<TestApp>;

beforeAll(async () => {
  first = await open(most);
  second = await open(most, first);
  generous = await open(600, first);
});
afterAll(async () => {
  await generous.app.close();
  await second.app.close();
  await first.close();
});

let minute = 0;
const anotherMinute = (): void => {
  minute += 1;
  for (const house of [first, second, generous])
    house.now = new Date(Date.parse('2026-03-03T02:15:00Z') + minute * 60_000);
};
beforeEach(anotherMinute);

/** Asks each process in turn for a page that needs no database; returns the statuses in order. */
async function inTurn(times: number, remoteAddress: string, ...of: TestApp[]): Promise<number[]> {
  const statuses: number[] = [];
  while (statuses.length < times) {
    for (const { app } of of.length > 0 ? of : [first, second])
      statuses.push((await app.inject({ url: '/about', remoteAddress })).statusCode);
  }
  return statuses;
}
const taken = (statuses: readonly number[]) => statuses.filter((status) => status === 200).length;

test('two processes count the requests from one address together, minute by minute', async () => {
  const statuses = await inTurn(60, '10.2.0.1');
  expect(statuses.slice(0, most)).toEqual(Array(most).fill(200));
  expect(taken(statuses)).toBe(most);
  expect(taken(await inTurn(4, '10.2.0.2'))).toBe(4);
  expect(taken(await inTurn(4, '10.2.0.1'))).toBe(0);
  anotherMinute();
  expect(taken(await inTurn(60, '10.2.0.1'))).toBe(most);
});

test('and so they do for one sign-in, however many addresses it comes from', async () => {
  const token = await first.as(first.world.carer).token();
  const statuses: number[] = [];
  for (let at = 0; at < 30; at += 1) {
    for (const { app } of [first, second]) {
      const asking = { cookies: { hearth_session: token }, remoteAddress: `10.3.0.${at}` };
      statuses.push((await app.inject({ url: '/absence', ...asking })).statusCode);
    }
  }
  // The first at each process is counted by its address.
  expect(taken(statuses)).toBe(most + 2);
});

test('asking is cheap: a portion at a time, nothing past the limit, and one question for many addresses', async () => {
  asked = 0;
  expect(taken(await inTurn(600, '10.4.0.1', generous))).toBe(600);
  expect(asked).toBeLessThan(600 / 8);
  expect(taken(await inTurn(2, '10.4.0.1', generous))).toBe(0);
  asked = 0;
  expect(taken(await inTurn(200, '10.4.0.1', generous))).toBe(0);
  expect(asked).toBe(0);
  const flood = Array.from({ length: 400 }, (_, at) => inTurn(1, `10.5.${at % 250}.${at}`, generous));
  expect(taken((await Promise.all(flood)).flat())).toBe(400);
  expect(asked).toBeLessThan(10);
});

test('what is kept tells no address and no sign-in, and is another thing the next minute', async () => {
  const kept = async () => {
    await inTurn(1, '10.6.0.1', first);
    const { rows } = await sql<{ id: string }>`
      select * from request_count where minute = ${first.now}`.execute(first.database.kysely);
    return rows;
  };
  const [now, ...others] = await kept();
  anotherMinute();
  const [later] = await kept();
  expect(others).toEqual([]);
  expect(Object.keys(now ?? {}).sort()).toEqual(['id', 'minute', 'taken']);
  expect(later?.id).not.toBe(now?.id);
});

test('while the database does not answer, each process counts by itself, and does not ask it each time', async () => {
  isDown = true;
  asked = 0;
  try {
    expect(taken(await inTurn(60, '10.7.0.1'))).toBe(most * 2);
    expect(taken(await inTurn(8, '10.7.0.2'))).toBe(8);
    expect(asked).toBe(2);
  } finally {
    isDown = false;
  }
});

test('a database that never answers keeps nobody waiting for longer than a moment', async () => {
  const asService = vi.fn(() => new Promise<never>(() => {}));
  const take = shareCounts({ ...first.database, asService }, refusalKey, 1);
  const waiting = [take('one', new Date(0), 1), take('another', new Date(0), 1)];
  expect(await Promise.all(waiting)).toEqual([null, null]);
  expect(await take('one', new Date(0), 1)).toBe(null);
  expect(asService).toHaveBeenCalledTimes(1);
});

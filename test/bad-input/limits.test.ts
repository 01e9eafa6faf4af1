import { afterEach, beforeEach, expect, test } from 'vitest';
import { type AppDeps, allRoutes } from '../../src/app.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

const lines: string[] = [];
let house: TestApp;
beforeEach(async () => {
  lines.length = 0;
  const log = { level: 'info', stream: { write: (line: string) => void lines.push(line) } };
  house = await testApp({ change: (deps) => ({ ...deps, requestsPerMinute: 4, log }) });
});
afterEach(() => house.close());

const status = async (asked: Promise<{ statusCode: number }>) => (await asked).statusCode;
const often = async (ask: () => Promise<{ statusCode: number }>, times = 5): Promise<number[]> => {
  const statuses: number[] = [];
  for (let asked = 0; asked < times; asked += 1) statuses.push(await status(ask()));
  return statuses;
};

test('whoever has not signed in sends 64 kilobytes at most, in JSON or in a form, wherever they may send anything', async () => {
  const someone = { id: house.world.carer, name: 'Somebody', does: 'a role' };
  const open = allRoutes({ demoPeople: [someone] } as unknown as AppDeps).filter(
    ({ method, who, path }) => method === 'POST' && who === 'anybody' && path !== '/demo/sign-in',
  );
  expect(open.filter(({ path }) => path.startsWith('/api/')).length).toBeGreaterThan(1);
  expect(open.filter(({ path }) => !path.startsWith('/api/')).length).toBeGreaterThan(5);
  for (const [at, { path }] of open.entries()) {
    const isApi = path.startsWith('/api/');
    const payload = (length: number): string =>
      isApi ? `{"x":"${'x'.repeat(length - 8)}"}` : `x=${'x'.repeat(length - 2)}`;
    const type = isApi ? 'application/json' : 'application/x-www-form-urlencoded';
    const send = (length: number) =>
      house.app.inject({
        method: 'POST',
        url: path.replace(/:\w*[iI]d\b/g, house.world.home).replace(/:\w+/g, 'x'),
        headers: { 'content-type': type },
        payload: payload(length),
        remoteAddress: `10.9.0.${at}`,
      });
    expect([path, await status(send(64_001))]).toEqual([path, 413]);
    expect([path, await status(send(64_000))]).not.toEqual([path, 413]);
  }
});

test.each([
  '/assets/%2e%2e/%2e%2e/package.json',
  '/assets/../package.json',
  '/assets/%00',
  '/assets/nothing',
])('%s is not there, and no fault of ours', async (path) => {
  const answer = await house.app.inject({ method: 'GET', url: path });
  expect([400, 404]).toContain(answer.statusCode);
  if (path.includes('2e')) expect(answer.statusCode).toBe(404);
  expect(lines.filter((line) => line.includes('request failed'))).toEqual([]);
});

test('pages that are not there have the limit of those that are', async () => {
  let page = 0;
  const answers = await often(() => {
    page += 1;
    return house.as(null).get(`/nothing/${page}`);
  });
  expect(answers).toEqual([404, 404, 404, 404, 429]);
  expect(await status(house.as(null).get('/about'))).toBe(429);
});

test('whoever has signed in has a limit of their own, behind whichever address', async () => {
  const { carer, manager } = house.world;
  expect(await often(() => house.as(carer).get('/absence'), 6)).toEqual([200, 200, 200, 200, 200, 429]);
  // The first request of each is counted by the address, before anybody has looked who it is.
  expect(await often(() => house.as(manager).get('/absence'), 6)).toEqual([200, 200, 200, 200, 200, 429]);
  expect(await often(() => house.as(null).get('/about'), 3)).toEqual([200, 200, 429]);
});

test('who makes sessions up, or keeps one that has ended, is counted by their address', async () => {
  let made = 0;
  const makingUp = () => {
    made += 1;
    return house.app.inject({ url: '/about', cookies: { hearth_session: `made-up-${made}` } });
  };
  expect(await often(makingUp)).toEqual([200, 200, 200, 200, 429]);
  const carer = house.as(house.world.carer);
  const token = await carer.token();
  const asking = (ip: string) => () =>
    house.app.inject({ url: '/absence', cookies: { hearth_session: token }, remoteAddress: ip });
  expect(await often(asking('10.0.0.2'), 2)).toEqual([200, 200]);
  house.now = new Date(house.now.getTime() + 13 * 3_600_000);
  // The first is counted by the sign-in: nobody has looked yet that it has ended.
  expect(await often(asking('10.0.0.2'), 6)).toEqual([303, 303, 303, 303, 303, 429]);
});

import { afterEach, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
afterEach(() => house.close());

/** A house before which so many proxies stand, and that answers two requests a minute from one address. */
async function behind(trustedProxies: number): Promise<(forwardedFor?: string) => Promise<number>> {
  house = await testApp({ change: (deps) => ({ ...deps, requestsPerMinute: 2, trustedProxies }) });
  return async (forwardedFor) => {
    const headers: Record<string, string> = forwardedFor ? { 'x-forwarded-for': forwardedFor } : {};
    return (await house.app.inject({ url: '/about', headers, remoteAddress: '10.0.0.1' })).statusCode;
  };
}

test('behind one proxy every client has a limit of their own', async () => {
  const ask = await behind(1);
  expect([await ask('192.0.2.1'), await ask('192.0.2.1'), await ask('192.0.2.1')]).toEqual([200, 200, 429]);
  expect([await ask('192.0.2.2'), await ask('192.0.2.2'), await ask('192.0.2.2')]).toEqual([200, 200, 429]);
});

test('behind one proxy, what a client forges before the entry of the proxy changes nothing', async () => {
  const ask = await behind(1);
  expect([await ask('203.0.113.9, 192.0.2.1'), await ask('203.0.113.8, 192.0.2.1')]).toEqual([200, 200]);
  expect(await ask('203.0.113.7, 192.0.2.1')).toBe(429);
});

test('behind two proxies the client is the one that the farther of them saw', async () => {
  const ask = await behind(2);
  expect([await ask('192.0.2.1, 10.0.0.2'), await ask('192.0.2.1, 10.0.0.2')]).toEqual([200, 200]);
  expect([await ask('192.0.2.1, 10.0.0.2'), await ask('192.0.2.2, 10.0.0.2')]).toEqual([429, 200]);
});

test('with no proxy a forged header changes nothing', async () => {
  const ask = await behind(0);
  expect([await ask('192.0.2.1'), await ask('192.0.2.2'), await ask('192.0.2.3'), await ask()]).toEqual([
    200, 200, 429, 429,
  ]);
});

test('a header that holds no address is no fault', async () => {
  const ask = await behind(1);
  expect([await ask('unknown'), await ask('"_hidden"'), await ask(', ,')]).toEqual([200, 200, 200]);
});

describe('a form is taken behind a proxy', () => {
  const address = 'hearth.example.org';
  const send = async (headers: Record<string, string>) => {
    house = await testApp({ change: (deps) => ({ ...deps, trustedProxies: 1 }) });
    const url = `/settings/${house.world.home}/daybook`;
    const sent = { origin: `https://${address}`, 'x-forwarded-for': '192.0.2.1', ...headers };
    return (await house.as(house.world.carer).post(url, { daybook: 'A quiet evening.' }, sent)).statusCode;
  };

  test.each([
    ['that keeps the name', { host: address }],
    ['that says the name beside its own', { host: '127.0.0.1:3000', 'x-forwarded-host': address }],
    [
      'that changes the name, as the browser says itself where it comes from',
      { host: '127.0.0.1:3000', 'sec-fetch-site': 'same-origin' },
    ],
  ])('%s', async (_, headers) => expect(await send(headers)).toBe(303));

  test.each([
    ['when nothing says that it comes from here', { host: '127.0.0.1:3000' }],
    ['when the browser says that another site sent it', { host: address, 'sec-fetch-site': 'cross-site' }],
  ])('and not %s', async (_, headers) => expect(await send(headers)).toBe(403));
});

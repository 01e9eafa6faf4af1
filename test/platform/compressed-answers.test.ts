import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

const accepting = { 'accept-encoding': 'gzip, deflate, br' };

test('pages and JSON are sent compressed to whoever takes that, and say that it depends', async () => {
  for (const url of ['/', '/nothing', '/privacy/threat-model', '/api/v1/openapi.json']) {
    const plain = await house.as(null).get(url);
    const small = await house.as(null).get(url, accepting);
    expect([url, small.headers['content-encoding']]).toEqual([url, 'gzip']);
    expect(plain.headers).not.toHaveProperty('content-encoding');
    expect([plain.headers.vary, small.headers.vary]).toEqual(['accept-encoding', 'accept-encoding']);
    expect(small.headers['content-length']).toBe(String(small.rawPayload.length));
    expect(gunzipSync(small.rawPayload).toString()).toBe(plain.body);
    expect(small.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2);
    expect(small.headers['cache-control']).toBe(plain.headers['cache-control']);
  }
});

test('what fits one packet is sent as it is', async () => {
  for (const url of ['/health', '/api/v1/steps', '/my-work', '/ready']) {
    const { headers, rawPayload } = await house.as(null).get(url, accepting);
    expect(rawPayload.length).toBeLessThan(1_400);
    expect(headers).not.toHaveProperty('content-encoding');
  }
});

test('a page of somebody who has signed in is not compressed when another site leads there', async () => {
  const carer = house.as(house.world.carer);
  const asked = async (visitor: typeof carer, site: string) =>
    (await visitor.get('/absence', { ...accepting, 'sec-fetch-site': site })).headers['content-encoding'];
  for (const site of ['none', 'same-origin']) expect(await asked(carer, site)).toBe('gzip');
  for (const site of ['cross-site', 'same-site', 'x']) expect(await asked(carer, site)).toBeUndefined();
  const guide = await house.as(null).get('/', { ...accepting, 'sec-fetch-site': 'cross-site' });
  expect(guide.headers['content-encoding']).toBe('gzip');
});

test('asked for its head alone a page says the same of itself, and sends nothing', async () => {
  const { statusCode, headers, rawPayload } = await house.app.inject({
    method: 'HEAD',
    url: '/',
    headers: accepting,
  });
  expect([statusCode, headers['content-encoding'], rawPayload.length]).toEqual([200, 'gzip', 0]);
});

import { readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

const get = (url: string, headers: Record<string, string> = {}) => house.as(null).get(url, headers);
const addressesIn = (body: string): string[] =>
  [...body.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, address = '']) => address);
const built = (name: string): Buffer => readFileSync(new URL(`../../dist/assets/${name}`, import.meta.url));

test('every file that a page names bears the hash of its content and is kept for a year', async () => {
  for (const path of ['/', '/sign-in', '/me/sign-in', '/nothing']) {
    const addresses = addressesIn((await get(path)).body);
    expect(addresses.length).toBeGreaterThan(2);
    for (const address of addresses) {
      expect(address).toMatch(/^\/assets\/[\w-]+\.[0-9a-f]{12}\.\w+$/);
      const { statusCode, headers } = await get(address);
      expect([address, statusCode]).toEqual([address, 200]);
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    }
  }
});

test('without a hash, or with that of another version, the file of today is answered and not kept', async () => {
  for (const name of ['hearth.css', 'hearth.0123456789ab.css', 'service-worker.js']) {
    const { statusCode, headers, rawPayload } = await get(`/assets/${name}`);
    expect([name, statusCode, headers['cache-control']]).toEqual([name, 200, 'no-cache']);
    expect(rawPayload).toEqual(built(name.replace('.0123456789ab', '')));
    const again = await get(`/assets/${name}`, { 'if-none-match': String(headers.etag) });
    expect([again.statusCode, again.body, again.headers['cache-control']]).toEqual([304, '', 'no-cache']);
  }
  for (const name of [
    'hearth.0123456789ab.js',
    'hearth.css.br',
    'hearth.xyz.css',
    '..%2fcli.js',
    'constructor',
  ])
    expect((await get(`/assets/${name}`)).statusCode).toBe(404);
});

test.each([
  ['gzip, deflate, br', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  ['br;q=0', undefined, (bytes: Buffer) => bytes],
])('to whoever takes "%s" a file is sent as %s, from the build', async (accepted, encoding, opened) => {
  const headers = { 'accept-encoding': accepted };
  const answer = await get('/assets/govuk-frontend.css', headers);
  expect(answer.headers['content-encoding']).toBe(encoding);
  expect(answer.headers.vary).toBe('accept-encoding');
  expect(opened(answer.rawPayload)).toEqual(built('govuk-frontend.css'));
  expect(answer.headers['content-length']).toBe(String(answer.rawPayload.length));
  const other = await get('/assets/govuk-frontend.css', {
    'accept-encoding': encoding === 'gzip' ? '' : 'gzip',
  });
  expect(other.headers.etag).not.toBe(answer.headers.etag);
});

test('the worker of the guide knows its files by the addresses that pages name', async () => {
  const { body } = await get('/assets/service-worker.js');
  for (const address of addressesIn((await get('/')).body)) expect(body).toContain(`"${address}"`);
});

test('before a page is drawn, on a slow phone, there is little to wait for', async () => {
  const accepting = { 'accept-encoding': 'gzip, br' };
  const pages = [
    await get('/', accepting),
    await get('/guide?danger=no', accepting),
    await house.as(house.world.carer).get('/my-work', accepting),
    await get('/me/sign-in', accepting),
  ];
  for (const page of pages) {
    const body = page.headers['content-encoding'] ? gunzipSync(page.rawPayload).toString() : page.body;
    // Two round trips: the page, and at once all that it is drawn with, which asks for nothing more.
    const styles = [...body.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
      ([, address = '']) => address,
    );
    expect(styles).toHaveLength(2);
    const sent = await Promise.all(styles.map((address) => get(address, accepting)));
    const plain = await Promise.all(styles.map((address) => get(address)));
    for (const style of plain) expect(style.body).not.toMatch(/@import|@font-face/);
    const bytes = [page, ...sent].reduce((sum, { rawPayload }) => sum + rawPayload.length, 0);
    expect(bytes).toBeLessThan(20_000);
    // Scripts wait for the page, not the page for scripts.
    const scripts = [...body.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
    expect(scripts.length).toBeGreaterThan(0);
    for (const tag of scripts) expect(tag).toMatch(/^<script type="module" src="[^"]+">$/);
  }
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalogue } from '../../src/platform/errors/index.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp({
    change: (deps) => ({
      ...deps,
      securityContact: 'mailto:security@test.example',
    }),
  });
});
afterAll(() => house.close());

const always = ['content-security-policy', 'x-content-type-options', 'referrer-policy', 'x-frame-options'];

test.each(['/%E0%A4%A', '/children/%zz', '/api/v1/%E0%A4%Aword', '/%', '/me/%ff'])(
  '%s is no address: it is refused with every header, and not said back',
  async (url) => {
    const answer = await house.as(null).get(`${url}?name=word`);
    expect(answer.statusCode).toBe(400);
    for (const name of always) expect(answer.headers[name], name).toBeTruthy();
    expect(answer.body).not.toContain('word');
    expect(answer.body).not.toContain(url);
    const type = url.startsWith('/api/') ? 'application/problem+json' : 'text/html; charset=utf-8';
    expect(answer.headers['content-type']).toContain(type);
  },
);

test('the type of a problem leads to a page that says what it means, whichever it is', async () => {
  const problem = await house.as(null).api('GET', '/api/v1/steps');
  const [path, code] = problem.json<{ type: string }>().type.split('#');
  const page = await house.as(null).get(path ?? '');
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain(`id="${code}"`);
  for (const known of Object.keys(catalogue)) expect(page.body).toContain(`id="${known}"`);
});

test('whoever finds a weakness is told whom to tell, and until when that holds', async () => {
  const { body, headers } = await house.as(null).get('/.well-known/security.txt');
  expect(headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(headers['content-disposition']).toBe('inline; filename="hearth.txt"');
  expect(body).toBe(
    'Contact: mailto:security@test.example\nExpires: 2026-04-02T02:15:00.000Z\nPreferred-Languages: en\n',
  );
});

test('signing out clears what was read from the cache, and leaves the guide for when there is no network', async () => {
  const answer = await house.as(house.world.carer).post('/sign-out', {});
  expect(answer.headers['clear-site-data']).toBe('"cache"');
  const page = await house.as(null).get('/');
  expect(page.headers['clear-site-data']).toBeUndefined();
});

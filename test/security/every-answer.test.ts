import { randomUUID } from 'node:crypto';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAccount } from '../../src/platform/sign-in/index.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

const email = 'sedge@test.example';
const password = 'three quiet green lamps';
const id = '00000000-0000-4000-8000-000000000006';
let house: TestApp;
beforeAll(async () => {
  house = await testApp({ change: (deps) => ({ ...deps, secureCookies: true }) });
  await house.database.asOwner(async (tx) => {
    await openAccount(tx, { id, name: 'Sedge Pretend', email, password }, house.now);
    await tx
      .insertInto('membership')
      .values({
        id: randomUUID(),
        person_id: id,
        organisation_id: house.world.provider,
        setting_id: house.world.home,
        role: 'carer',
        from_day: '2020-01-01',
        until_day: null,
      })
      .execute();
  });
});
afterAll(() => house.close());

type Asked = InjectOptions;
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const signIn: Asked = {
  method: 'POST',
  url: '/sign-in',
  headers: form,
  payload: new URLSearchParams({ email, password }).toString(),
};
const ask = (asked: Asked): Promise<LightMyRequestResponse> => house.app.inject(asked);

/** One of every kind of answer, and of which type it says it is. */
const answers: readonly [what: string, asked: Asked, type: RegExp | null][] = [
  ['a page', { url: '/' }, /^text\/html; charset=utf-8$/],
  ['a page of a young person', { url: '/me/sign-in' }, /^text\/html; charset=utf-8$/],
  ['a paper', { url: '/privacy/threat-model' }, /^text\/html; charset=utf-8$/],
  ['a page that is not there', { url: '/nothing' }, /^text\/html; charset=utf-8$/],
  ['an address that is none', { url: '/%zz' }, /^text\/html; charset=utf-8$/],
  ['a form that is refused', { ...signIn, payload: 'email=a' }, /^text\/html; charset=utf-8$/],
  ['a way on', { url: '/my-work' }, null],
  ['an answer of the API', { url: '/api/v1/openapi.json' }, /^application\/json; charset=utf-8$/],
  ['a refusal of the API', { url: '/api/v1/steps' }, /^application\/problem\+json(?:; charset=utf-8)?$/],
  ['a style', { url: '/assets/hearth.css' }, /^text\/css; charset=utf-8$/],
  ['a script', { url: '/assets/start.js' }, /^(?:text|application)\/javascript; charset=utf-8$/],
  ['a drawing', { url: '/assets/icon.svg' }, /^image\/svg\+xml; charset=utf-8$/],
  ['a list for the browser', { url: '/assets/manifest.json' }, /^application\/json; charset=utf-8$/],
  ['whether the service is up', { url: '/health' }, /^application\/json; charset=utf-8$/],
  ['whether the service is ready', { url: '/ready' }, /^application\/json; charset=utf-8$/],
];

test.each(answers)('%s says what it is, and comes with every header', async (_what, asked, type) => {
  const { headers } = await ask({
    ...asked,
    headers: { ...asked.headers, origin: 'https://elsewhere.example' },
  });
  const policy = String(headers['content-security-policy']);
  for (const part of ["default-src 'none'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
    expect(policy).toContain(part);
  expect(policy).not.toMatch(/unsafe|\*|data:|https?:/);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
  expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  expect(headers).not.toHaveProperty('access-control-allow-origin');
  expect(headers).not.toHaveProperty('x-powered-by');
  expect(headers).not.toHaveProperty('server');
  if (type) expect(headers['content-type']).toMatch(type);
});

test('the cookie of a sign-in is for this host, https and the server alone, and stands in no page', async () => {
  const { headers, body } = await ask(signIn);
  const cookies = [headers['set-cookie']].flat();
  expect(cookies).toHaveLength(1);
  expect(cookies[0]).toMatch(/^__Host-hearth=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  const token = /=([\w-]{43});/.exec(String(cookies[0]))?.[1] ?? '';
  expect(body).not.toContain(token);
  const page = await ask({ url: '/account', cookies: { '__Host-hearth': token } });
  expect(page.statusCode).toBe(200);
  expect(page.body).not.toContain(token);
  expect(page.headers['cache-control']).toBe('no-store');
  // Under the name that anybody could set over http it is no sign-in.
  const named = await ask({ url: '/account', cookies: { hearth_session: token } });
  expect(named.headers.location).toMatch(/^\/sign-in/);
});

test('whoever signs in has a new token each time, and the sign-in before is over', async () => {
  const tokenOf = (answer: LightMyRequestResponse): string =>
    /=([\w-]{43});/.exec(String(answer.headers['set-cookie']))?.[1] ?? '';
  const first = tokenOf(await ask(signIn));
  const planted = 'a'.repeat(43);
  expect(tokenOf(await ask({ ...signIn, cookies: { '__Host-hearth': planted } }))).not.toBe(planted);
  const second = tokenOf(await ask({ ...signIn, cookies: { '__Host-hearth': first } }));
  expect(second).not.toBe(first);
  const opens = async (token: string): Promise<number> =>
    (await ask({ url: '/account', cookies: { '__Host-hearth': token } })).statusCode;
  expect([await opens(first), await opens(second)]).toEqual([303, 200]);
  // The database holds a hash: whoever reads it has no token.
  const held = await house.database.asOwner((tx) => tx.selectFrom('session').selectAll().execute());
  expect(JSON.stringify(held)).not.toContain(second);
});

test('several devices are signed in at a time, and every page for work has the way out', async () => {
  const tokens = await Promise.all([1, 2, 3].map(() => ask(signIn)));
  for (const answer of tokens) {
    const token = /=([\w-]{43});/.exec(String(answer.headers['set-cookie']))?.[1] ?? '';
    for (const url of ['/my-work', '/children', '/account', '/more']) {
      const page = await ask({ url, cookies: { '__Host-hearth': token } });
      expect([url, page.statusCode]).toEqual([url, 200]);
      expect(page.body).toContain('action="/sign-out"');
      expect(page.body).toContain('>Sign out</button>');
    }
  }
});

test.each([
  '/.git/config',
  '/.git/HEAD',
  '/package.json',
  '/assets/../package.json',
  '/assets/..%2fcli.js',
  '/assets/%2e%2e/cli.js',
  '/src/app.ts',
  '/migrations/0001-roles.sql',
  '/docs/openapi.json',
  '/assets',
  '/assets/',
  '/data/audit.keys',
])('%s is not there: nothing but the files of the pages is handed out, and no list of them', async (url) => {
  const answer = await ask({ url });
  expect(answer.statusCode).toBeGreaterThanOrEqual(400);
  expect(answer.body).not.toMatch(/\[core\]|"dependencies"|hearth\.css<|Index of/);
});

test('outside the demo nobody signs in with one press', async () => {
  const page = await ask({ url: '/sign-in' });
  expect(page.body).not.toContain('/demo/sign-in');
  const pressed = await ask({ method: 'POST', url: '/demo/sign-in', headers: form, payload: `person=${id}` });
  expect(pressed.statusCode).toBe(404);
  expect(pressed.headers['set-cookie']).toBeUndefined();
});

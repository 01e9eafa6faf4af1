import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRecord } from '../house/a-record.ts';
import { type TestApp, testApp } from '../house/test-app.ts';
import { beginDraft, versionOn } from './a-draft.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

const json = { 'content-type': 'application/json' };
const send = async (url: string, payload: string, headers: Record<string, string>) =>
  house.app.inject({
    method: 'POST',
    url,
    payload,
    headers: { authorization: `Bearer ${await house.as(house.world.carer).token()}`, ...headers },
  });
const whole = () => JSON.stringify(aRecord(house.world));

test('five megabytes are refused as too large, in JSON and in a form', async () => {
  const flood = 'x'.repeat(5_000_000);
  const api = await send('/api/v1/incidents', JSON.stringify({ place: flood }), json);
  expect(api.headers['content-type']).toContain('application/problem+json');
  expect(api.json()).toMatchObject({ status: 413, error: { code: 'too-large' } });
  const form = await house
    .as(house.world.carer)
    .post(`/settings/${house.world.home}/daybook`, { daybook: flood });
  expect(form.statusCode).toBe(413);
  expect(form.body).toContain('more than we can take at once');
});

test.each([
  ['cut off in the middle', '{"place": "Kit'],
  ['empty', ''],
  ['no JSON', 'place=Kitchen'],
  ['two documents', '{}{}'],
  ['with a comment', '{} // hello'],
  ['deeply nested', `${'['.repeat(30_000)}${']'.repeat(30_000)}`],
  ['with __proto__', '{"__proto__": {"admin": true}}'],
  ['with constructor.prototype', '{"constructor": {"prototype": {"admin": true}}}'],
  ['null', 'null'],
  ['a number', '7'],
])('a JSON body that is %s is refused in problem form', async (_what, payload) => {
  for (const url of ['/api/v1/incidents', '/api/v1/decisions/incident', '/api/v1/sessions']) {
    const answer = await send(url, payload, json);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect([url, answer.json<{ status: number }>().status]).toEqual([url, 400]);
  }
  expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false);
});

test.each([
  'text/plain',
  'text/xml',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  'nonsense',
  '',
])('a record sent as "%s" is refused, and nothing is stored', async (type) => {
  const answer = await send('/api/v1/incidents', whole(), { 'content-type': type });
  expect(answer.statusCode).toBe(400);
  expect(answer.json()).toHaveProperty('error.code');
});

test.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString'])(
  'a JSON key called %s is refused and changes nothing',
  async (key) => {
    const answer = await send('/api/v1/incidents', whole().replace('{', `{"${key}": "x",`), json);
    expect(answer.statusCode).toBe(400);
  },
);

test.each(['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'length'])(
  'a form field called %s is no field of ours and harms nothing',
  async (name) => {
    const carer = house.as(house.world.carer);
    const draftId = await beginDraft(carer, house.world.robin);
    const url = `/records/${draftId}/page/what-happened`;
    const fields = { version: '1', childActions: 'a', staffActions: 'b', [name]: ['x', 'y'] };
    const saved = await carer.post(url, fields);
    expect([saved.statusCode, saved.body.includes('something that the form does not ask')]).toEqual([
      422,
      true,
    ]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
    expect((await carer.get(url)).body).toContain('a</textarea>');
    // Where a form comes back with errors, every field that was sent is looked at again.
    const daybook = `/settings/${house.world.home}/daybook`;
    expect((await carer.post(daybook, { daybook: '', [name]: ['x', 'y'] })).statusCode).toBe(422);
  },
);

test('a field sent twice counts once, and is no fault', async () => {
  const carer = house.as(house.world.carer);
  const answer = await carer.post(`/settings/${house.world.home}/daybook`, { daybook: ['one', 'two'] });
  expect(answer.statusCode).toBe(303);
});

test.each([
  ['many names', Array.from({ length: 300_000 }, (_, index) => `f${index}`).join('&')],
  ['one name many times', 'a=1&'.repeat(900_000)],
  ['nothing but separators', '&'.repeat(3_900_000)],
])('a flood of form fields, %s, is refused as too large or counts as nothing', async (_what, payload) => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const answer = await send(`/settings/${house.world.home}/daybook`, payload, headers);
  expect([413, 422]).toContain(answer.statusCode);
});

test('a JSON body sent to a page of forms is taken as the fields it has, and is never a fault', async () => {
  const token = await house.as(house.world.carer).token();
  const url = `/settings/${house.world.home}/daybook`;
  const bodies = [
    '{"daybook": {"toString": 1}}',
    '{"daybook": null}',
    '{"daybook": [null, {}, []]}',
    'null',
    '[]',
    '7',
    '"text"',
    '{"_csrf": {}, "a": 1}',
  ];
  for (const payload of bodies) {
    const bearer = await send(url, payload, json);
    expect([payload, bearer.statusCode]).toEqual([payload, 422]);
    const form = { method: 'POST', url, payload, headers: json } as const;
    const signedIn = await house.app.inject({ ...form, cookies: { hearth_session: token } });
    expect([payload, signedIn.statusCode]).toEqual([payload, 403]);
    expect(signedIn.headers['content-type']).toContain('text/html');
    // With a form in hand the page itself offers to sign in; without one it leads there.
    expect([303, 401]).toContain((await house.app.inject(form)).statusCode);
  }
});

test('a form that carries a made-up token is kept for nobody', async () => {
  for (const _csrf of ['', 'x', 'x'.repeat(43), "' or true --"]) {
    const answer = await house.as(null).post('/records/search', { _csrf, name: 'Nobody keeps this.' });
    expect([_csrf, answer.statusCode]).toEqual([_csrf, 401]);
  }
  const rows = await house.database.asOwner((tx) => tx.selectFrom('kept_form').select('id').execute());
  expect(rows).toEqual([]);
});

test('a page keeps its draft when a script sends what the page never had', async () => {
  const carer = house.as(house.world.carer);
  const draftId = await beginDraft(carer, house.world.robin);
  const url = `/records/${draftId}/page/what-happened`;
  const foreign = {
    version: '1',
    childActions: 'a',
    staffActions: 'b',
    riskReview: 'elsewhere',
    content: '{}',
  };
  await carer.post(url, foreign);
  const row = await house.database.asOwner((tx) =>
    tx.selectFrom('draft').select('content').where('id', '=', draftId).executeTakeFirstOrThrow(),
  );
  expect(row.content.fields).toEqual({ childActions: 'a', staffActions: 'b' });
  expect(versionOn(await carer.get(url))).toBe('2');
});

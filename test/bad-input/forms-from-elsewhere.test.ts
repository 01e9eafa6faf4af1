import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAccount } from '../../src/platform/sign-in/index.ts';
import { type TestApp, testApp } from '../house/test-app.ts';
import { beginDraft, unescaped } from './a-draft.ts';

const password = 'a long enough password';
let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

const words = { daybook: 'Written in the night.\n  <b>Second</b> line & "more" 😀' };
const entries = async (): Promise<number> =>
  house.database.asOwner(async (tx) => (await tx.selectFrom('daybook_entry').select('id').execute()).length);

test.each([
  ['without its token', { _csrf: '' }, {}],
  ['with the token of nobody', { _csrf: 'x'.repeat(43) }, {}],
  ['with its token twice', { _csrf: ['x', 'y'] }, {}],
  ['from another site', {}, { 'sec-fetch-site': 'cross-site' }],
  ['from another subdomain', {}, { 'sec-fetch-site': 'same-site' }],
  ['with the origin of another site', {}, { origin: 'https://evil.example' }],
  ['with the origin of another port', {}, { origin: 'http://localhost:9999' }],
  ['with an origin that is no address', {}, { origin: 'garbage' }],
  ['with an empty origin', {}, { origin: '' }],
] as [string, Record<string, string | string[]>, Record<string, string>][])(
  'a form %s is refused, changes nothing, and hands out no token',
  async (_how, fields, headers) => {
    const before = await entries();
    const url = `/settings/${house.world.home}/daybook`;
    const answer = await house.as(house.world.carer).post(url, { ...words, ...fields }, headers);
    expect(answer.statusCode).toBe(403);
    // What came from another site is not kept; what came from here is shown, to be copied.
    const isElsewhere = Object.keys(headers).length > 0;
    expect(unescaped(answer.body).includes(words.daybook)).toBe(!isElsewhere);
    expect(answer.body).not.toContain(`action="${url}"`);
    expect(await entries()).toBe(before);
  },
);

test('the token of a colleague does not open one’s own form', async () => {
  const other = await house.as(house.world.manager).get('/absence');
  const _csrf = /name="_csrf" value="([^"]+)"/.exec(other.body)?.[1] ?? '';
  const url = `/settings/${house.world.home}/daybook`;
  expect((await house.as(house.world.carer).post(url, { ...words, _csrf })).statusCode).toBe(403);
});

test('the cookie alone changes nothing through the API', async () => {
  const token = await house.as(house.world.carer).token();
  const answer = await house.app.inject({
    method: 'POST',
    url: '/api/v1/incidents',
    payload: {},
    cookies: { hearth_session: token },
  });
  expect(answer.json()).toMatchObject({ status: 403, error: { code: 'form-out-of-date' } });
});

test('another site can sign nobody in', async () => {
  const form = { email: 'x@test.example', password: 'x' };
  const headers = { 'sec-fetch-site': 'cross-site' };
  expect((await house.as(null).post('/sign-in', form, headers)).statusCode).toBe(403);
});

test.each(['', 'x', 'Bearer', '\t', 'a'.repeat(5000)])(
  'a session token "%s" that is none is nobody’s',
  async (token) => {
    const asked = await house.as(null).get('/api/v1/steps', { authorization: `Bearer ${token}` });
    expect(asked.statusCode).toBe(401);
    const cookies = { hearth_session: token };
    expect((await house.app.inject({ method: 'GET', url: '/my-work', cookies })).statusCode).toBe(303);
  },
);

test('the session of a closed account is over at once', async () => {
  const visitor = house.as(house.world.outsider);
  expect((await visitor.get('/my-work')).statusCode).toBe(200);
  const closed = { closed_at: house.now };
  await house.database.asOwner((tx) =>
    tx.updateTable('person_account').set(closed).where('id', '=', house.world.outsider).execute(),
  );
  expect((await visitor.get('/my-work')).statusCode).toBe(303);
});

test('a sign-in that ended in mid-record gives everything back, and the record is saved with one press', async () => {
  const { world, database } = house;
  const person = { id: crypto.randomUUID(), name: 'Sage Pretend', email: 'sage@test.example', password };
  await database.asOwner(async (tx) => {
    await openAccount(tx, person, house.now);
    const member = { id: crypto.randomUUID(), person_id: person.id, organisation_id: world.provider };
    const role = { setting_id: world.home, role: 'carer', from_day: '2020-01-01', until_day: null } as const;
    await tx
      .insertInto('membership')
      .values({ ...member, ...role })
      .execute();
  });
  const carer = house.as(person.id);
  const draftId = await beginDraft(carer, world.robin);
  const fields = { childActions: words.daybook, staffActions: '  two spaces\r\n\r\nand a gap' };
  const csrf = /name="_csrf" value="([^"]+)"/.exec((await carer.get('/absence')).body)?.[1] ?? '';
  const before = await carer.token();
  house.now = new Date(house.now.getTime() + 3 * 3_600_000);
  const url = `/records/${draftId}/page/what-happened`;
  const post = (session: string, form: URLSearchParams) =>
    house.app.inject({
      method: 'POST',
      url,
      payload: form.toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      cookies: { hearth_session: session },
    });
  const typed = new URLSearchParams({ _csrf: csrf, version: '1', ...fields });
  const ended = await post(before, typed);
  expect(ended.statusCode).toBe(401);
  const again = await house.as(null).post('/sign-in', { email: person.email, password });
  expect(again.headers.location).toBe('/kept');
  const cookie = /hearth_session=([^;]+)/.exec(String(again.headers['set-cookie']))?.[1] ?? '';
  const kept = await house.app.inject({ url: '/kept', cookies: { hearth_session: cookie } });
  const sending = /<form method="post" action="\/records.*?<\/form>/s.exec(kept.body)?.[0] ?? '';
  const hidden = [...sending.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  const form = new URLSearchParams(hidden.map(([, name = '', value = '']) => [name, unescaped(value)]));
  expect((await post(cookie, form)).statusCode).toBe(303);
  const row = await database.asOwner((tx) =>
    tx.selectFrom('draft').select('content').where('id', '=', draftId).executeTakeFirstOrThrow(),
  );
  expect(row.content.fields).toEqual({
    childActions: fields.childActions,
    staffActions: fields.staffActions.replaceAll('\r\n', '\n'),
  });
  // The session that was there before is still over, and its form with it.
  expect((await post(before, typed)).statusCode).toBe(401);
});

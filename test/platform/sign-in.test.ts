import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginSession, openAccount } from '../../src/platform/sign-in/index.ts';
import { aRecord } from '../house/a-record.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

const email = 'signing.in@test.example';
const password = 'a long enough password';
const id = '00000000-0000-4000-8000-000000000001';
let house: TestApp;
beforeAll(async () => {
  house = await testApp();
  await house.database.asOwner(async (tx) => {
    await openAccount(tx, { id, name: 'Sorrel Pretend', email, password }, house.now);
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

const signIn = (form: Record<string, string>) => house.as(null).post('/sign-in', form);

test('the right password begins a session in a cookie that scripts cannot read', async () => {
  const answer = await signIn({ email: email.toUpperCase(), password });
  expect(answer.statusCode).toBe(303);
  expect(answer.headers['set-cookie']).toMatch(/hearth_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax/);
});

const unknown = 'nobody.has.this@test.example';
/** An answer without what was typed: the address stands in the form again. */
const answered = async (address: string, secret: string) => {
  const { statusCode, headers, body } = await signIn({ email: address, password: secret });
  return { statusCode, retryAfter: headers['retry-after'], body: body.replaceAll(address, 'ADDRESS') };
};

test('a wrong password and an unknown address get the same answer', async () => {
  const wrong = await answered(email, 'not the password');
  expect(wrong).toEqual(await answered(unknown, password));
  expect(wrong.statusCode).toBe(401);
  expect(wrong.body).toContain('The email address, the password or the number is not right.');
});

test('after five wrong passwords the right one is refused too, until a quarter of an hour has passed', async () => {
  for (let tries = 0; tries < 5; tries++) await signIn({ email, password: 'not the password' });
  expect((await signIn({ email, password })).statusCode).toBe(401);
  house.now = new Date(house.now.getTime() + 16 * 60_000);
  expect((await signIn({ email, password })).statusCode).toBe(303);
});

test('an account that waits answers in the same words as one that is not there, whatever the password', async () => {
  const stranger = await answered(unknown, password);
  for (let tries = 0; tries < 8; tries++) expect(await answered(email, 'not the password')).toEqual(stranger);
  expect(await answered(email, password)).toEqual(stranger);
  const viaApi = (address: string) =>
    house.as(null).api('POST', '/api/v1/sessions', { email: address, password });
  const [waiting, none] = [await viaApi(email), await viaApi(unknown)];
  expect([waiting.statusCode, waiting.body]).toEqual([401, none.body]);
  house.now = new Date(house.now.getTime() + 16 * 60_000);
  expect((await signIn({ email, password })).statusCode).toBe(303);
});

test('every refused try at an account that waits is left in the audit', async () => {
  const refused = async () =>
    (
      await house.database.asOwner((tx) =>
        tx
          .selectFrom('audit_event')
          .select('id')
          .where('person_id', '=', id)
          .where('action', '=', 'sign-in-locked')
          .execute(),
      )
    ).length;
  for (let tries = 0; tries < 5; tries++) await signIn({ email, password: 'not the password' });
  const before = await refused();
  await signIn({ email, password });
  expect(await refused()).toBe(before + 1);
  house.now = new Date(house.now.getTime() + 16 * 60_000);
});

test('fifty wrong passwords at once are five, and the right one waits too', async () => {
  const guesses = Array.from({ length: 50 }, (_, at) => signIn({ email, password: `guess ${at} of many` }));
  expect(new Set((await Promise.all(guesses)).map(({ statusCode }) => statusCode))).toEqual(new Set([401]));
  const looked = await house.database.asOwner((tx) =>
    tx
      .selectFrom('audit_event')
      .select('id')
      .where('person_id', '=', id)
      .where('action', '=', 'sign-in-refused')
      .where('happened_at', '=', house.now)
      .execute(),
  );
  expect(looked).toHaveLength(5);
  expect((await signIn({ email, password })).statusCode).toBe(401);
  house.now = new Date(house.now.getTime() + 16 * 60_000);
  expect((await signIn({ email, password })).statusCode).toBe(303);
});

test('nobody outside shuts anybody out: they sign in from where they have before', async () => {
  const from = (remoteAddress: string, secret: string) =>
    house.app.inject({
      method: 'POST',
      url: '/sign-in',
      remoteAddress,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ email, password: secret }).toString(),
    });
  for (let at = 1; at <= 60; at++) await from(`203.0.113.${at}`, 'not the password');
  expect((await from('198.51.100.7', password)).statusCode).toBe(401);
  expect((await signIn({ email, password })).statusCode).toBe(303);
  for (let at = 0; at < 60; at++) await from('2001:db8:1:2::1', 'not the password');
  expect((await from('2001:db8:1:2:ffff::9', password)).statusCode).toBe(401);
  expect((await signIn({ email, password })).statusCode).toBe(303);
  house.now = new Date(house.now.getTime() + 16 * 60_000);
});

test('whoever has no work here any more is nobody, from that day', async () => {
  const session = await house.as(null).api('POST', '/api/v1/sessions', { email, password });
  const authorization = { authorization: `Bearer ${session.json<{ token: string }>().token}` };
  const work = () => house.as(null).api('GET', '/api/v1/steps', undefined, authorization);
  expect((await work()).statusCode).toBe(200);
  const ends = (until_day: string | null) =>
    house.database.asOwner((tx) =>
      tx.updateTable('membership').set({ until_day }).where('person_id', '=', id).execute(),
    );
  await ends('2026-03-01');
  expect((await work()).statusCode).toBe(401);
  await ends(null);
  expect((await work()).statusCode).toBe(200);
});

test('signing out ends this session at once, and everywhere ends them all', async () => {
  const first = await house.as(null).api('POST', '/api/v1/sessions', { email, password });
  const second = await house.as(null).api('POST', '/api/v1/sessions', { email, password });
  const bearer = (answer: typeof first) => ({
    authorization: `Bearer ${answer.json<{ token: string }>().token}`,
  });
  const work = (headers: Record<string, string>) =>
    house.as(null).api('GET', '/api/v1/steps', undefined, headers);
  expect((await work(bearer(first))).statusCode).toBe(200);
  expect((await house.as(null).api('POST', '/sign-out', {}, bearer(second))).statusCode).toBe(303);
  expect((await work(bearer(second))).statusCode).toBe(401);
  expect((await work(bearer(first))).statusCode).toBe(200);
  const everywhere = await house.as(null).api('POST', '/account/sign-out-everywhere', {}, bearer(first));
  expect(everywhere.statusCode).toBe(303);
  expect((await work(bearer(first))).statusCode).toBe(401);
});

/** Whether somebody is still in after so many minutes of nothing on a page. */
const stillIn = async (token: string, page: string, minutes: number): Promise<boolean> => {
  const get = (url: string) => house.app.inject({ url, cookies: { hearth_session: token } });
  expect((await get(page)).statusCode).toBe(200);
  house.now = new Date(house.now.getTime() + minutes * 60_000);
  return (await get('/my-work')).statusCode === 200;
};

test('a session ends after half an hour of nothing; after two where a long form was opened that nothing keeps', async () => {
  const { world, database } = house;
  const begin = () => database.asOwner((tx) => beginSession(tx, world.carer, house.now));
  const carer = house.as(world.carer);
  const made = await carer.api('POST', '/api/v1/incidents', aRecord(world, { place: 'Hall' }));
  const [step] = await database.asOwner((tx) =>
    tx.selectFrom('step').select('id').where('incident_id', '=', made.json().id).execute(),
  );
  const unkept = `/steps/${step?.id}`;
  // What is saved as it is typed needs no longer time.
  expect(await stillIn(await begin(), `/settings/${world.home}/daybook`, 31)).toBe(false);
  expect(await stillIn(await begin(), '/children', 29)).toBe(true);
  expect(await stillIn(await begin(), '/children', 30)).toBe(false);
  expect(await stillIn(await begin(), unkept, 31)).toBe(true);
  expect(await stillIn(await begin(), unkept, 119)).toBe(true);
  expect(await stillIn(await begin(), unkept, 120)).toBe(false);
  // Back on a page without such a form the shorter time holds again.
  const token = await begin();
  expect(await stillIn(token, unkept, 100)).toBe(true);
  expect(await stillIn(token, '/children', 31)).toBe(false);
  // A program opens no page.
  const program = { authorization: `Bearer ${await begin()}` };
  const steps = async () => (await house.as(null).api('GET', '/api/v1/steps', undefined, program)).statusCode;
  expect(await steps()).toBe(200);
  house.now = new Date(house.now.getTime() + 30 * 60_000);
  expect(await steps()).toBe(401);
});

test('a session ends twelve hours after it began, whatever happens', async () => {
  const begun = house.now;
  const token = await house.as(house.world.manager).token();
  const work = () =>
    house.as(null).api('GET', '/api/v1/steps', undefined, { authorization: `Bearer ${token}` });
  for (let hours = 0.4; hours < 12; hours += 0.4) {
    house.now = new Date(begun.getTime() + hours * 3_600_000);
    expect((await work()).statusCode).toBe(200);
  }
  house.now = new Date(begun.getTime() + 12 * 3_600_000);
  expect((await work()).statusCode).toBe(401);
});

test('a form without its token is refused and shows what was written; one from another site keeps nothing; neither hands out a token', async () => {
  const { world } = house;
  house.now = new Date(house.now.getTime() + 60_000);
  const visitor = house.as(world.manager);
  const words = 'Nobody may lose <this> & that.\nSecond line';
  const forged = await visitor.post(`/settings/${world.home}/daybook`, { _csrf: 'forged', daybook: words });
  expect(forged.statusCode).toBe(403);
  expect(forged.body).toContain('Nobody may lose &lt;this> &amp; that.\nSecond line');
  const elsewhere = await visitor.post(
    `/settings/${world.home}/daybook`,
    { daybook: words },
    { 'sec-fetch-site': 'cross-site' },
  );
  expect(elsewhere.statusCode).toBe(403);
  expect(elsewhere.body).not.toContain('Nobody may lose');
  // Beside what somebody else wrote there is never a button of ours with a token.
  for (const { body } of [forged, elsewhere]) expect(body).not.toMatch(/action="\/settings/);
  // With the token of an earlier sign-in of theirs it is sent again with one press.
  const earlier = /name="_csrf" value="([^"]+)"/.exec((await visitor.get('/absence')).body)?.[1] ?? '';
  house.now = new Date(house.now.getTime() + 61 * 60_000);
  const late = await visitor.post(`/settings/${world.home}/daybook`, { _csrf: earlier, daybook: words });
  expect(late.statusCode).toBe(403);
  expect(late.body).toMatch(/action="\/settings/);
});

test('when the sign-in has ended in mid-record, whoever wrote it finds it again, and nobody else does', async () => {
  const { world } = house;
  const path = `/settings/${world.home}/daybook`;
  const daybook = 'Line one\n\nLine two 😀';
  const cookieOf = (answer: Awaited<ReturnType<typeof signIn>>) =>
    answer.cookies.find(({ name }) => name === 'hearth_session')?.value ?? '';
  const get = (url: string, token: string) => house.app.inject({ url, cookies: { hearth_session: token } });
  const first = cookieOf(await signIn({ email, password }));
  const _csrf = /name="_csrf" value="([^"]+)"/.exec((await get('/absence', first)).body)?.[1] ?? '';
  house.now = new Date(house.now.getTime() + 3 * 3_600_000);
  const ended = await house.as(null).post(path, { _csrf, daybook }, { cookie: `hearth_session=${first}` });
  expect(ended.statusCode).toBe(401);
  expect(ended.body).not.toContain('Line one');
  expect(ended.body).toContain('We have kept what you wrote, and only you can see it');
  // Somebody else at the same computer.
  expect((await house.as(world.manager).get('/kept')).body).not.toContain('Line one');
  const again = await signIn({ email, password });
  expect(again.headers.location).toBe('/kept');
  const token = cookieOf(again);
  const kept = await get('/kept', token);
  expect(kept.body).toContain('Line one');
  const sending = /<form method="post" action="\/settings.*?<\/form>/s.exec(kept.body)?.[0] ?? '';
  const hidden = [...sending.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  const form = new URLSearchParams(hidden.map(([, name = '', value = '']) => [name, value]));
  const sent = await house.app.inject({
    method: 'POST',
    url: path,
    cookies: { hearth_session: token },
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: form.toString(),
  });
  expect(sent.statusCode).toBe(303);
  const saved = await house.database.asOwner((tx) =>
    tx.selectFrom('daybook_entry').select('words').where('author_id', '=', id).execute(),
  );
  expect(saved.map(({ words }) => words)).toEqual([daybook]);
  expect((await get('/kept', token)).body).toContain('Nothing is kept for you');
});

test('what is kept is gone after a day, and thrown away by a press', async () => {
  const { world } = house;
  const visitor = house.as(world.carer);
  const csrf = async () =>
    /name="_csrf" value="([^"]+)"/.exec((await visitor.get('/absence')).body)?.[1] ?? '';
  const late = { _csrf: await csrf(), daybook: 'Something to be kept.' };
  const cookie = `hearth_session=${await visitor.token()}`;
  house.now = new Date(house.now.getTime() + 40 * 60_000);
  const sent = () => house.as(null).post(`/settings/${world.home}/daybook`, late, { cookie });
  await sent();
  const page = (await visitor.get('/kept')).body;
  expect(page).toContain('Something to be kept.');
  const discard = /\/kept\/[0-9a-f-]{36}\/discard/.exec(page)?.[0] ?? '';
  expect((await house.as(world.manager).post(discard, {})).statusCode).toBe(404);
  expect((await visitor.get('/kept')).body).toContain('Something to be kept.');
  await visitor.post(discard, {});
  expect((await visitor.get('/kept')).body).not.toContain('Something to be kept.');
  await sent();
  const before = house.now;
  house.now = new Date(before.getTime() + 24 * 3_600_000);
  expect((await visitor.get('/kept')).body).not.toContain('Something to be kept.');
  house.now = before;
});

test('a form of a sign-in that was ended on purpose is kept for nobody, nor one without its cookie', async () => {
  const visitor = house.as(house.world.carer);
  const page = (await visitor.get('/absence')).body;
  const form = {
    _csrf: /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? '',
    daybook: 'Planted by somebody.',
  };
  const cookie = `hearth_session=${await visitor.token()}`;
  const path = `/settings/${house.world.home}/daybook`;
  await house.as(null).post(path, form);
  await visitor.post('/sign-out', {});
  const late = await house.as(null).post(path, form, { cookie });
  expect(late.body).toContain('Planted by somebody.');
  const kept = await house.database.asOwner((tx) => tx.selectFrom('kept_form').select('fields').execute());
  expect(JSON.stringify(kept)).not.toContain('Planted');
});

test('a return address never leads off the site', async () => {
  for (const to of ['//evil.example', 'https://evil.example', '/\\evil.example', '/%0d%0aSet-Cookie:x']) {
    const answer = await signIn({ email, password, return: to });
    expect(answer.headers.location).not.toMatch(/evil/);
  }
});

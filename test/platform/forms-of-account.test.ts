import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginSession, openAccount } from '../../src/platform/sign-in/index.ts';
import { type Response, type TestApp, testApp } from '../house/test-app.ts';

const email = 'burnet@test.example';
const password = 'three quiet green lamps';
const id = '00000000-0000-4000-8000-000000000009';
let house: TestApp;
beforeAll(async () => {
  const secretsKey = 'a key of the tests that nobody else has';
  const telling = { textsAreSent: false, secretsKey, reach: { thisMachine: false, listed: [] } };
  house = await testApp({ change: (deps) => ({ ...deps, telling }) });
  const works = {
    setting_id: house.world.home,
    role: 'carer' as const,
    from_day: '2020-01-01',
    until_day: null,
  };
  await house.database.asOwner(async (tx) => {
    await openAccount(tx, { id, name: 'Burnet Pretend', email, password }, house.now);
    await tx
      .insertInto('membership')
      .values({ id: randomUUID(), person_id: id, organisation_id: house.world.provider, ...works })
      .execute();
  });
});
afterAll(() => house.close());

const later = (minutes: number): void => {
  house.now = new Date(house.now.getTime() + minutes * 60_000);
};
/** Each line above the form, with where it leads. */
const problems = ({ body }: Response): string[] =>
  [...body.matchAll(/<li><a href="(#[\w-]+)">([^<]+)<\/a><\/li>/g)].map(([, at, said]) => `${at} ${said}`);
const traces = async (action: string): Promise<number> =>
  (
    await house.database.asOwner((tx) =>
      tx
        .selectFrom('audit_event')
        .select('id')
        .where('person_id', '=', id)
        .where('action', '=', action)
        .execute(),
    )
  ).length;
/** The same showing of a form, sent twice at the same moment. */
const twice = async (path: string, form: Record<string, string>): Promise<unknown[]> => {
  const entry = randomUUID();
  const mine = house.as(id);
  const send = () => mine.post(path, { ...form, entry });
  return (await Promise.all([send(), send()])).map(({ statusCode, headers }) => [
    statusCode,
    headers.location,
  ]);
};

test('signing in says all that is missing, keeps the address, and shows no password and no number again', async () => {
  const nothing = await house.as(null).post('/sign-in', { return: '/children' });
  expect(nothing.statusCode).toBe(422);
  expect(problems(nothing)).toEqual(['#email Enter your email address.', '#password Enter your password.']);
  const refused = await house.as(null).post('/sign-in', {
    email,
    password: 'marmalade on a Tuesday',
    number: '908172',
    return: '/children',
  });
  expect(refused.statusCode).toBe(401);
  expect(problems(refused)).toEqual([expect.stringContaining('#email The email address, the password')]);
  for (const kept of [email, 'value="/children"']) expect(refused.body).toContain(kept);
  expect(refused.body).not.toMatch(/marmalade|908172/);
  const onwards = { email, password, return: '//evil.example' };
  expect((await house.as(null).post('/sign-in', onwards)).headers.location).toBe('/my-work');
});

test('a new password: all that is wrong at once, and a form that is not filled in counts as no try', async () => {
  for (let times = 0; times < 8; times += 1)
    expect(problems(await house.as(id).post('/account/password', { password: 'short' }))).toEqual([
      '#present Enter your current password.',
      '#password Use 12 letters or more. Three or four words work well.',
    ]);
  const wrong = { present: 'marmalade on a Tuesday', password: 'four loud red doors' };
  const refused = await house.as(id).post('/account/password', wrong);
  expect(problems(refused)).toEqual(['#present This is not your current password.']);
  expect(refused.body).not.toMatch(/marmalade|four loud/);
  const same = await house.as(id).post('/account/password', { present: password, password });
  expect(problems(same)).toEqual(['#password Choose a password that is different from your current one.']);
  expect(await traces('changed-password')).toBe(0);
});

test('a passkey is named, and the password given again after a while: both are asked for at once', async () => {
  const mine = house.as(id);
  await mine.get('/account');
  later(11);
  expect(problems(await mine.post('/account/passkeys/new', {}))).toEqual([
    '#name Give the passkey a name, such as My phone.',
    '#present Enter your current password.',
  ]);
  const named = { name: 'My work phone', present: 'marmalade on a Tuesday' };
  const refused = await mine.post('/account/passkeys/new', named);
  expect(problems(refused)).toEqual(['#present This is not your current password.']);
  expect(refused.body).toContain('value="My work phone"');
  expect(refused.body).not.toContain('marmalade');
  expect(await traces('asked-for-passkey')).toBe(0);
  const asked = await mine.post('/account/passkeys/new', { ...named, present: password });
  expect(asked.body).toContain('Make the passkey “My work phone”');
  // What a device could not make begins again with the name.
  const lost = { name: 'My work phone', ask: randomUUID(), response: '{"planted":1}' };
  const again = await mine.post('/account/passkeys', lost);
  expect(again.statusCode).toBe(422);
  expect(again.body).toContain('That did not work.');
  expect(again.body).toContain('value="My work phone"');
  expect(again.body).not.toContain('planted');
});

test('a link that is not good any more, and a new password that is missing, are refused on the page of the link', async () => {
  const code = 'abcdefghjkmnpqrstuvwxyz234';
  const reset = (form: Record<string, string>) => house.as(null).post('/account/reset', { code, ...form });
  expect(problems(await reset({}))).toEqual(['#password Enter a new password.']);
  const refused = await reset({ password: 'four loud red doors' });
  expect(refused.statusCode).toBe(422);
  expect(problems(refused)).toEqual([expect.stringContaining('#password This link has been used')]);
  expect(refused.body).toContain(`value="${code}"`);
  expect(refused.body).not.toContain('four loud');
});

test('pressed twice at the same moment each is done once, leaves one trace and leads to one place', async () => {
  const { database } = house;
  const token = await database.asOwner((tx) => beginSession(tx, id, house.now));
  const { rows } = await sql<{ id: string }>`
    select id from session where person_id = ${id} and revoked_at is null and created_at = ${house.now}`.execute(
    database.kysely,
  );
  expect(await twice(`/account/sessions/${rows[0]?.id}/end`, {})).toEqual([
    [303, '/account'],
    [303, '/account'],
  ]);
  expect(await traces('ended-session')).toBe(1);
  const over = await house.app.inject({ url: '/account', cookies: { hearth_session: token } });
  expect(over.headers.location).toMatch(/^\/sign-in/);

  const shown = (await house.as(id).get('/account')).body;
  const secret = /hearth-words">([A-Z2-7 ]+)</.exec(shown)?.[1]?.replaceAll(' ', '') ?? '';
  const timestamp = house.now.getTime();
  const number = new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp });
  expect(await twice('/account/second-factor', { number, 'app-present': password })).toEqual([
    [303, '/my-work'],
    [303, '/my-work'],
  ]);
  expect(await traces('set-up-second-factor')).toBe(1);
});

test('what nobody asks is refused on the page, and nothing is done', async () => {
  const mine = house.as(id);
  for (const path of ['/account/sign-out-everywhere', '/sign-out', '/account/second-factor']) {
    const refused = await mine.post(path, { planted: 'yes' });
    expect([path, refused.statusCode]).toEqual([path, 422]);
    expect(refused.body).toContain('something that the form does not ask for');
  }
  expect((await mine.get('/account')).statusCode).toBe(200);
});

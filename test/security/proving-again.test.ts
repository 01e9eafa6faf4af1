import { randomUUID } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAccount } from '../../src/platform/sign-in/index.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

const email = 'yarrow@test.example';
const password = 'three quiet green lamps';
const id = '00000000-0000-4000-8000-000000000007';
let house: TestApp;
beforeAll(async () => {
  const secretsKey = 'a key of the tests that nobody else has';
  const telling = { textsAreSent: false, secretsKey, reach: { thisMachine: false, listed: [] } };
  house = await testApp({ change: (deps) => ({ ...deps, telling }) });
  await house.database.asOwner(async (tx) => {
    await openAccount(tx, { id, name: 'Yarrow Pretend', email, password }, house.now);
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

const later = (seconds: number): void => {
  house.now = new Date(house.now.getTime() + seconds * 1000);
};
const change = (form: Record<string, string>) =>
  house.as(id).post('/account/password', { password: 'four loud red doors', ...form });
let secret = '';
const number = (secondsAgo = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: house.now.getTime() - secondsAgo * 1000,
  });
const signIn = async (form: Record<string, string>): Promise<number> =>
  (await house.as(null).post('/sign-in', { email, password, ...form })).statusCode;

test('at a device that was left open nobody guesses the password', async () => {
  for (let tries = 0; tries < 5; tries += 1)
    expect((await change({ present: `guess number ${tries}` })).body).toContain('not your current password');
  expect((await change({ present: password })).body).toContain('several wrong tries');
  later(16 * 60);
});

test('whoever uses an app gives its number too before a password is changed', async () => {
  const mine = house.as(id);
  const page = (await mine.get('/account')).body;
  secret = /hearth-words">([A-Z2-7 ]+)</.exec(page)?.[1]?.replaceAll(' ', '') ?? '';
  expect(
    (await mine.post('/account/second-factor', { number: number(), 'app-present': password })).statusCode,
  ).toBe(303);
  later(60);
  for (const wrong of ['', '000000'])
    expect((await change({ present: password, number: wrong })).body).toContain('This number is not right');
  expect(await signIn({ number: number() })).toBe(303);
  later(60);
  expect((await change({ present: password, number: number() })).headers.location).toBe('/sign-in');
  later(60);
  expect(await signIn({ number: number() })).toBe(401);
  expect(await signIn({ password: 'four loud red doors', number: number() })).toBe(303);
});

test('a number is good for its half minute and the one after, and no longer', async () => {
  const right = { password: 'four loud red doors' };
  later(16 * 60);
  expect(await signIn({ ...right, number: number(60) })).toBe(401);
  expect(await signIn({ ...right, number: number(-60) })).toBe(401);
  expect(await signIn({ ...right, number: number(30) })).toBe(303);
  expect(await signIn({ ...right, number: number(30) })).toBe(401);
});

test('the secret of an app is drawn by lot, with 160 bits', async () => {
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  const held = await house.database.asOwner((tx) =>
    tx.selectFrom('credential').select('password_hash').where('person_id', '=', id).executeTakeFirstOrThrow(),
  );
  expect(held.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

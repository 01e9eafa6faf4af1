import { sql } from 'kysely';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unseal } from '../../src/platform/secrets/index.ts';
import { beginSession, mintResetCode, openAccount, sealFactors } from '../../src/platform/sign-in/index.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

const email = 'rowan@test.example';
const password = 'three quiet green lamps';
const secretsKey = 'nobody can guess this, or so we say';
const telling = { textsAreSent: false, secretsKey, reach: { thisMachine: false, listed: [] } };
let house: TestApp;
let administrator: string;
const id = '00000000-0000-4000-8000-000000000002';
beforeAll(async () => {
  house = await testApp({ change: (deps) => ({ ...deps, secondFactor: false, telling }) });
  administrator = '00000000-0000-4000-8000-000000000003';
  const { authority } = house.world;
  const since = { setting_id: null, from_day: '2020-01-01', until_day: null, organisation_id: authority };
  await house.database.asOwner(async (tx) => {
    await openAccount(tx, { id, name: 'Rowan Pretend', email, password }, house.now);
    await openAccount(
      tx,
      { id: administrator, name: 'Sedge Pretend', email: 'sedge@test.example', password },
      house.now,
    );
    await tx
      .insertInto('membership')
      .values([
        { id: crypto.randomUUID(), person_id: id, role: 'social-worker', ...since },
        { id: crypto.randomUUID(), person_id: administrator, role: 'administrator', ...since },
      ])
      .execute();
  });
});
afterAll(() => house.close());

const signIn = (form: Record<string, string>) => house.as(null).post('/sign-in', { email, ...form });
const later = (minutes: number) => {
  house.now = new Date(house.now.getTime() + minutes * 60_000);
};

test.each([
  ['password1234', 'is common'],
  ['aaaaaaaaaaaa', 'is one letter'],
  ['rowan@test.example', 'is their address'],
  ['Rowan Pretend 1', 'is their name'],
  ['hearth hearth', 'is ours'],
  ['qwertyuiop12', 'lies on the keyboard'],
])('%s, which %s, is no password', async (weak) => {
  const mine = house.as(id);
  const refused = await mine.post('/account/password', { present: password, password: weak });
  expect(refused.body).toContain('This is easy to guess');
  expect((await signIn({ password })).statusCode).toBe(303);
});

test('their own password is changed with the present one, and every sign-in ends', async () => {
  const mine = house.as(id);
  const wrong = await mine.post('/account/password', {
    present: 'not it at all',
    password: 'four loud red doors',
  });
  expect(wrong.body).toContain('This is not your current password');
  const changed = await mine.post('/account/password', {
    present: password,
    password: 'four loud red doors',
  });
  expect(changed.headers.location).toBe('/sign-in');
  expect((await mine.get('/account')).headers.location).toMatch(/^\/sign-in/);
  expect((await signIn({ password })).statusCode).toBe(401);
  expect((await signIn({ password: 'four loud red doors' })).statusCode).toBe(303);
  later(61);
});

test('an administrator resets, and does not see the code; the link works once, for an hour', async () => {
  const reset = await house.as(administrator).post(`/people/${id}/account/reset`, {});
  expect(reset.statusCode).toBe(303);
  const shown = (await house.as(administrator).get(String(reset.headers.location))).body;
  expect(shown).toContain('We have sent the link to their own address');
  expect((await house.as(administrator).get('/outbox')).body).not.toMatch(/account\/reset\/[a-z0-9]{26}/);
  const message = await house.database.asOwner((tx) =>
    tx
      .selectFrom('outgoing_message')
      .select(['id', 'link'])
      .where('person_id', '=', id)
      .where('kind', '=', 'account-reset')
      .executeTakeFirstOrThrow(),
  );
  expect(message.link).toBe('/account/reset');
  const code = await mintResetCode(house.database, message.id, house.now);
  expect((await house.as(null).get(`/account/reset/${code}`)).statusCode).toBe(200);
  const weak = await house.as(null).post('/account/reset', { code, password: 'password1234' });
  expect(weak.body).toContain('This is easy to guess');
  const set = await house.as(null).post('/account/reset', { code, password });
  expect(set.body).toContain('Your password is set');
  const again = await house.as(null).post('/account/reset', { code, password: 'four loud red doors' });
  expect(again.body).toContain('This link has been used');
  expect((await signIn({ password })).statusCode).toBe(303);
  const late = await mintResetCode(house.database, message.id, house.now);
  expect((await house.as(null).post('/account/reset', { code: late, password })).body).toContain(
    'has been used',
  );
});

test('nobody resets or closes their own account, nor that of somebody they do not administer', async () => {
  for (const act of ['reset', 'close', 'open'])
    expect(
      (await house.as(administrator).post(`/people/${administrator}/account/${act}`, {})).statusCode,
    ).toBe(403);
  for (const act of ['reset', 'close', 'open', 'sign-out']) {
    expect(
      (await house.as(administrator).post(`/people/${house.world.carer}/account/${act}`, {})).statusCode,
    ).toBe(404);
    expect((await house.as(house.world.manager).post(`/people/${id}/account/${act}`, {})).statusCode).toBe(
      404,
    );
  }
});

test('nobody administers the account of somebody who also works elsewhere, or who worked here once', async () => {
  const elsewhere = crypto.randomUUID();
  const acts = async () => {
    const answers = ['reset', 'close', 'open', 'sign-out'].map((act) =>
      house.as(administrator).post(`/people/${id}/account/${act}`, {}),
    );
    return (await Promise.all(answers)).map(({ statusCode }) => statusCode);
  };
  await house.database.asOwner(async (tx) => {
    await tx
      .insertInto('organisation')
      .values({ id: elsewhere, name: 'Borough of Elsewhere', kind: 'local-authority', created_at: house.now })
      .execute();
    await tx
      .insertInto('membership')
      .values({
        id: crypto.randomUUID(),
        person_id: id,
        organisation_id: elsewhere,
        setting_id: null,
        role: 'information-governance',
        from_day: '2020-01-01',
        until_day: null,
      })
      .execute();
  });
  expect(await acts()).toEqual([404, 404, 404, 404]);
  const works = (organisation: string, until_day: string | null) =>
    house.database.asOwner((tx) =>
      tx
        .updateTable('membership')
        .set({ until_day })
        .where('person_id', '=', id)
        .where('organisation_id', organisation === elsewhere ? '=' : '<>', elsewhere)
        .execute(),
    );
  await works(elsewhere, '2025-12-31');
  await works('here', '2025-12-31');
  expect(await acts()).toEqual([404, 404, 404, 404]);
  await works('here', null);
});

test('what an app is set up with is seen by the sign-in that began it, and by no other of the same person', async () => {
  const secretIn = (body: string) => /hearth-words">([A-Z2-7 ]+)</.exec(body)?.[1] ?? '';
  const mine = house.as(administrator);
  const other = await house.database.asOwner((tx) => beginSession(tx, administrator, house.now));
  const seen = secretIn((await mine.get('/account')).body);
  expect(seen).toMatch(/[A-Z2-7]{4} /);
  expect(secretIn((await mine.get('/account')).body)).toBe(seen);
  const elsewhere = await house.app.inject({ url: '/account', cookies: { hearth_session: other } });
  expect(secretIn(elsewhere.body)).toMatch(/[A-Z2-7]{4} /);
  expect(secretIn(elsewhere.body)).not.toBe(seen);
});

test('a closed account is out at once, and opens again', async () => {
  const session = await house.as(null).api('POST', '/api/v1/sessions', { email, password });
  const authorization = { authorization: `Bearer ${session.json<{ token: string }>().token}` };
  const work = () => house.as(null).api('GET', '/api/v1/steps', undefined, authorization);
  expect((await work()).statusCode).toBe(200);
  await house.as(administrator).post(`/people/${id}/account/close`, {});
  expect((await work()).statusCode).toBe(401);
  expect((await signIn({ password })).statusCode).toBe(401);
  await house.as(administrator).post(`/people/${id}/account/open`, {});
  expect((await work()).statusCode).toBe(401);
  expect((await signIn({ password })).statusCode).toBe(303);
  later(61);
});

test('sessions are seen and ended one by one; signing out ends this one alone', async () => {
  const session = await house.as(null).api('POST', '/api/v1/sessions', { email, password });
  const authorization = { authorization: `Bearer ${session.json<{ token: string }>().token}` };
  const work = () => house.as(null).api('GET', '/api/v1/steps', undefined, authorization);
  const mine = house.as(id);
  const page = await mine.get('/account');
  const ends = [...page.body.matchAll(/action="(\/account\/sessions\/[0-9a-f-]{36}\/end)"/g)].map(
    ([, at]) => at ?? '',
  );
  expect(ends.length).toBeGreaterThan(0);
  for (const end of ends) expect((await mine.post(end, {})).statusCode).toBe(303);
  expect((await work()).statusCode).toBe(401);
  expect((await mine.get('/my-work')).statusCode).toBe(200);
  const second = await house.as(null).api('POST', '/api/v1/sessions', { email, password });
  await mine.post('/sign-out', {});
  const still = { authorization: `Bearer ${second.json<{ token: string }>().token}` };
  expect((await house.as(null).api('GET', '/api/v1/steps', undefined, still)).statusCode).toBe(200);
  later(61);
});

test('with numbers from an app the password alone is not enough, and a number works once, also fifty at once', async () => {
  const mine = house.as(id);
  const page = await mine.get('/account');
  const secret = /hearth-words">([A-Z2-7 ]+)</.exec(page.body)?.[1]?.replaceAll(' ', '') ?? '';
  const number = () =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: house.now.getTime() });
  expect((await mine.post('/account/second-factor', { number: '000000' })).body).toContain(
    'This number is not right',
  );
  later(11);
  expect((await mine.get('/account')).body).toContain('name="app-present"');
  const alone = await mine.post('/account/second-factor', { number: number(), 'app-present': 'not it' });
  expect(alone.body).toContain('This is not your current password');
  const confirmed = { number: number(), 'app-present': password };
  expect((await mine.post('/account/second-factor', confirmed)).statusCode).toBe(303);
  expect((await signIn({ password })).statusCode).toBe(401);
  later(2);
  const used = number();
  const tries = await Promise.all(Array.from({ length: 5 }, () => signIn({ password, number: used })));
  expect(tries.filter(({ statusCode }) => statusCode === 303)).toHaveLength(1);
  later(16);
  expect((await signIn({ password, number: used })).statusCode).toBe(401);
  expect((await signIn({ password, number: number() })).statusCode).toBe(303);
});

const keptSecret = async () =>
  (
    await house.database.asOwner((tx) =>
      tx.selectFrom('second_factor').select('secret').where('person_id', '=', id).executeTakeFirstOrThrow(),
    )
  ).secret;
const keeps = (secret: string) =>
  house.database.asOwner((tx) =>
    tx.updateTable('second_factor').set({ secret }).where('person_id', '=', id).execute(),
  );

test('the secret of an app is sealed in the database; one from before is sealed by the next number, or by the round', async () => {
  const sealed = await keptSecret();
  expect(sealed).toMatch(/^v1\./);
  const secret = unseal(sealed, id, secretsKey, 'authenticator apps') ?? '';
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  const number = () =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: house.now.getTime() });
  await keeps(secret);
  later(2);
  expect((await signIn({ password, number: '000000' })).statusCode).toBe(401);
  expect(await keptSecret()).toBe(secret);
  expect((await signIn({ password, number: number() })).statusCode).toBe(303);
  expect(await keptSecret()).toMatch(/^v1\./);
  await keeps(secret);
  await sealFactors(house.database, secretsKey);
  const again = await keptSecret();
  expect(unseal(again, id, secretsKey, 'authenticator apps')).toBe(secret);
  await sealFactors(house.database, secretsKey);
  expect(await keptSecret()).toBe(again);
  later(2);
  expect((await signIn({ password, number: number() })).statusCode).toBe(303);
});

test('without the key of the service no app is set up, and the page says what has to be set', async () => {
  const keyless = await testApp();
  const carer = keyless.as(keyless.world.carer);
  const page = await carer.get('/account');
  expect(page.body).toContain('Ask the people who run this service to set HEARTH_SECRETS_KEY first');
  expect((await carer.post('/account/second-factor', { number: '123456' })).statusCode).toBe(422);
  const { rows } = await sql`select 1 from second_factor`.execute(keyless.database.kysely);
  expect(rows).toEqual([]);
  await keyless.close();
});

test('where a second factor is asked of everybody, nothing else opens before it is there', async () => {
  const strict = await testApp({ change: (deps) => ({ ...deps, secondFactor: true }) });
  const carer = strict.as(strict.world.carer);
  expect((await carer.get('/my-work')).headers.location).toBe('/account');
  expect((await carer.get(`/children/${strict.world.robin}`)).headers.location).toBe('/account');
  expect((await carer.api('GET', '/api/v1/steps')).statusCode).toBe(403);
  expect((await carer.get('/account')).body).toContain(
    'Add a passkey or set up an authenticator app before you continue',
  );
  expect((await carer.get('/')).statusCode).toBe(200);
  await strict.close();
});

test('a password that somebody else has seen is changed first', async () => {
  await house.database.asOwner((tx) =>
    tx.updateTable('credential').set({ must_change: true }).where('person_id', '=', administrator).execute(),
  );
  expect((await house.as(administrator).get('/my-work')).headers.location).toBe('/account');
  expect((await house.as(administrator).get('/account')).body).toContain(
    'Someone else has seen your password',
  );
});

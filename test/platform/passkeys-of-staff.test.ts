import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginSession, mintResetCode, openAccount } from '../../src/platform/sign-in/index.ts';
import { askedOn, type Behaviour, SoftwareAuthenticator } from '../house/software-authenticator.ts';
import { type Response, type TestApp, testApp } from '../house/test-app.ts';

const rightOrigin = 'http://localhost';
const email = 'alder@test.example';
const password = 'three quiet green lamps';
const id = '00000000-0000-4000-8000-00000000000a';
let house: TestApp;
let administrator: string;
beforeAll(async () => {
  house = await testApp({ change: (deps) => ({ ...deps, secondFactor: true, address: rightOrigin }) });
  administrator = '00000000-0000-4000-8000-00000000000b';
  const { authority } = house.world;
  const since = { setting_id: null, from_day: '2020-01-01', until_day: null, organisation_id: authority };
  await house.database.asOwner(async (tx) => {
    await openAccount(tx, { id, name: 'Alder Pretend', email, password }, house.now);
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

const later = (minutes: number) => {
  house.now = new Date(house.now.getTime() + minutes * 60_000);
};
const cookieOf = (answer: Response) => answer.cookies.find(({ name }) => name === 'hearth_session')?.value;
const passwordAlone = () => house.as(null).post('/sign-in', { email, password });

/** Somebody with a cookie of their own. */
const withCookie = (token: string) => {
  const cookies = { hearth_session: token };
  const get = (url: string) => house.app.inject({ url, cookies });
  return {
    get,
    post: async (url: string, form: Record<string, string>) => {
      const _csrf = /name="_csrf" value="([^"]+)"/.exec((await get('/account')).body)?.[1] ?? '';
      return house.app.inject({
        method: 'POST',
        url,
        cookies,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams({ _csrf, _sure: 'yes', ...form }).toString(),
      });
    },
  };
};
type Visitor = ReturnType<typeof withCookie>;

async function addPasskey(
  mine: Visitor,
  device: SoftwareAuthenticator,
  behaviour: Behaviour = {},
  more = {},
) {
  const page = await mine.post('/account/passkeys/new', { name: 'My work phone', ...more });
  const { ask, options } = askedOn(page.body);
  const response = device.make(options, behaviour);
  return mine.post('/account/passkeys', { name: 'My work phone', ask, response });
}

/** Presses the button on the page to sign in. */
async function signIn(device: SoftwareAuthenticator, behaviour: Behaviour = {}) {
  const asked = await house.as(null).post('/sign-in/passkey/ask', {});
  const { id: ask, options } = asked.json<{ id: string; options: { challenge: string } }>();
  const form = { ask, response: device.use(options, behaviour) };
  return { form, answer: await house.as(null).post('/sign-in/passkey', form) };
}

/** The administrator, signed in with both factors. */
const administers = async () =>
  withCookie(await house.database.asOwner((tx) => beginSession(tx, administrator, house.now, true)));

const verbs = async () =>
  (
    await house.database.asOwner((tx) =>
      tx.selectFrom('audit_event').select('action').where('person_id', '=', id).orderBy('id').execute(),
    )
  ).map(({ action }) => action);
const told = async () =>
  (
    await house.database.asOwner((tx) =>
      tx
        .selectFrom('outgoing_message')
        .select(['kind', 'channel', 'link', 'not_before'])
        .where('person_id', '=', id)
        .where('made_at', '=', house.now)
        .execute(),
    )
  ).map(({ kind, channel, link }) => `${kind} by ${channel}, ${link}`);

const device = new SoftwareAuthenticator(rightOrigin);

test('a passkey is added, and from then on it signs in alone and counts as both factors; the password alone does not', async () => {
  const first = withCookie(cookieOf(await passwordAlone()) ?? '');
  const second = withCookie(cookieOf(await passwordAlone()) ?? '');
  expect((await first.get('/my-work')).headers.location).toBe('/account');
  expect((await first.get('/account')).body).toContain('Add a passkey or set up an authenticator app');
  later(1);
  const added = await addPasskey(first, device);
  expect(added.headers.location, added.body).toBe('/account');
  expect(await told()).toEqual(['passkey-added by email, /account']);
  const page = (await first.get('/account')).body;
  expect(page).toContain('My work phone');
  expect(page).toContain('Not used yet.');
  expect((await first.get('/my-work')).statusCode).toBe(200);
  // A sign-in without it, on another device, is over.
  expect((await second.get('/my-work')).headers.location).toMatch(/^\/sign-in/);
  expect((await passwordAlone()).statusCode).toBe(401);
  const { answer } = await signIn(device);
  expect(answer.statusCode, answer.body).toBe(303);
  expect(answer.headers.location).toBe('/my-work');
  const mine = withCookie(cookieOf(answer) ?? '');
  expect((await mine.get('/my-work')).statusCode).toBe(200);
  expect((await mine.get('/account')).body).toContain('Last used');
  expect(await verbs()).toEqual(expect.arrayContaining(['made-passkey', 'signed-in']));
});

test('what a device signed works once, within five minutes, and for nobody else', async () => {
  const { form, answer } = await signIn(device);
  expect(answer.statusCode).toBe(303);
  expect((await house.as(null).post('/sign-in/passkey', form)).statusCode).toBe(401);
  const asked = await house.as(null).post('/sign-in/passkey/ask', {});
  const { id: ask, options } = asked.json<{ id: string; options: { challenge: string } }>();
  const late = { ask, response: device.use(options) };
  later(5);
  expect((await house.as(null).post('/sign-in/passkey', late)).statusCode).toBe(401);
});

test('an answer from another site, without its owner, with an unknown passkey, or that is none, gets the same refusal', async () => {
  const answers = [
    (await signIn(device, { origin: 'https://hearth.evil.example' })).answer,
    (await signIn(device, { verified: false })).answer,
    (await signIn(new SoftwareAuthenticator(rightOrigin))).answer,
    (await signIn(new SoftwareAuthenticator('https://elsewhere.example'))).answer,
    await house.as(null).post('/sign-in/passkey', { ask: 'none', response: '{}' }),
    await house.as(null).post('/sign-in/passkey', { ask: '', response: 'no JSON' }),
  ];
  expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([401]));
  expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
  expect(answers[0]?.body).toContain('That did not work.');
});

test('a device that has signed less often than we know of is refused, and its owner is told', async () => {
  later(1);
  const { answer } = await signIn(device, { counter: 1 });
  expect(answer.statusCode).toBe(401);
  expect(await told()).toEqual(['passkey-refused by email, /account']);
  expect((await verbs()).at(-1)).toBe('sign-in-refused');
  expect((await signIn(device)).answer.statusCode).toBe(303);
});

test('a closed account, or one without work, does not get in', async () => {
  const admin = await administers();
  const closes = (path: string) => admin.post(`/people/${id}/account/${path}`, {});
  const ends = (until_day: string | null) =>
    house.database.asOwner((tx) =>
      tx.updateTable('membership').set({ until_day }).where('person_id', '=', id).execute(),
    );
  expect((await closes('close')).statusCode).toBe(303);
  expect((await signIn(device)).answer.statusCode).toBe(401);
  expect((await closes('open')).statusCode).toBe(303);
  expect((await signIn(device)).answer.statusCode).toBe(303);
  await ends('2026-03-01');
  expect((await signIn(device)).answer.statusCode).toBe(401);
  await ends(null);
  expect((await signIn(device)).answer.statusCode).toBe(303);
});

test('who has a passkey adds or removes one only within ten minutes of signing in; each is told', async () => {
  const signedIn = async () => withCookie(cookieOf((await signIn(device)).answer) ?? '');
  const before = await signedIn();
  later(11);
  const other = new SoftwareAuthenticator(rightOrigin, false);
  const inWords = 'Sign out, sign in again, and do this within 10 minutes.';
  expect((await before.get('/account/passkeys/new')).body).toContain(inWords);
  // Their password alone does not sign them in, and does not do here.
  const late = await before.post('/account/passkeys/new', { name: 'My tablet', present: password });
  expect(late.statusCode).toBe(422);
  expect(late.body).toContain(inWords);
  expect(late.body).toContain('My tablet');
  const mine = await signedIn();
  const unnamed = await mine.post('/account/passkeys/new', { name: ' ' });
  expect(unnamed.body).toContain('Give the passkey a name');
  expect((await addPasskey(mine, other)).headers.location).toBe('/account');
  expect(await told()).toEqual(['passkey-added by email, /account']);
  // One that does not count signs in again and again.
  expect((await signIn(other)).answer.statusCode).toBe(303);
  expect((await signIn(other)).answer.statusCode).toBe(303);
  const removes = [
    ...(await mine.get('/account')).body.matchAll(/\/account\/passkeys\/[0-9a-f-]{36}\/remove/g),
  ];
  expect(removes).toHaveLength(2);
  const at = removes[1]?.[0] ?? '';
  expect((await before.get(at)).body).toContain(inWords);
  expect((await before.post(at, { present: password })).body).toContain(inWords);
  expect((await signIn(other)).answer.statusCode).toBe(303);
  later(1);
  expect((await mine.post(at, {})).headers.location).toBe('/account');
  expect(await told()).toEqual(['passkey-removed by email, /account']);
  expect((await signIn(other)).answer.statusCode).toBe(401);
  expect((await mine.post(at, {})).statusCode).toBe(404);
});

test('what a device makes is kept only where it was asked of them, just now, on this site, with its owner there', async () => {
  const mine = withCookie(cookieOf((await signIn(device)).answer) ?? '');
  const fresh = () => new SoftwareAuthenticator(rightOrigin);
  const refused = [
    await addPasskey(mine, fresh(), { verified: false }),
    await addPasskey(mine, fresh(), { origin: 'https://hearth.evil.example' }),
    await addPasskey(mine, device),
    await mine.post('/account/passkeys', { name: 'My phone', ask: crypto.randomUUID(), response: '{}' }),
  ];
  expect(refused.map(({ statusCode }) => statusCode)).toEqual([422, 422, 422, 422]);
  expect((await mine.get('/account')).body.match(/passkeys\/[0-9a-f-]{36}\/remove/g)).toHaveLength(1);
  // What was asked of somebody else is nothing here.
  const theirs = await house.database.asOwner((tx) =>
    tx
      .insertInto('passkey_ask')
      .values({
        id: crypto.randomUUID(),
        person_id: administrator,
        asked: 'dGhlaXJz',
        expires_at: new Date(house.now.getTime() + 60_000),
      })
      .returning('id')
      .executeTakeFirstOrThrow(),
  );
  const response = fresh().make({ challenge: 'dGhlaXJz' });
  const taken = await mine.post('/account/passkeys', { name: 'Theirs', ask: theirs.id, response });
  expect(taken.statusCode).toBe(422);
});

test('nobody sees or removes the passkey of somebody else, and the key itself is shown to nobody', async () => {
  const { database, now, world } = house;
  const settings = { now: now.toISOString() };
  const key = await database.asOwner((tx) =>
    tx.selectFrom('staff_passkey').select('id').where('person_id', '=', id).executeTakeFirstOrThrow(),
  );
  for (const personId of [world.carer, world.manager, administrator, null]) {
    const seen = await database.asPerson({ personId, settings }, async (tx) => {
      const { rows } = await sql<{
        gone: boolean;
      }>`select app.remove_my_passkey(${key.id}::uuid) as gone`.execute(tx);
      return { rows, keys: await tx.selectFrom('staff_passkey').select('id').execute() };
    });
    expect(seen).toEqual({ rows: [{ gone: false }], keys: [] });
  }
  const mine = (query: ReturnType<typeof sql>) =>
    database.asPerson({ personId: id, settings }, (tx) => query.execute(tx));
  expect((await mine(sql`select id, name from staff_passkey`)).rows).toHaveLength(1);
  for (const query of [
    sql`select public_key from staff_passkey`,
    sql`select credential_id from staff_passkey`,
    sql`update staff_passkey set name = 'x'`,
    sql`delete from staff_passkey`,
    sql`insert into staff_passkey (id) values (gen_random_uuid())`,
  ])
    await expect(mine(query)).rejects.toMatchObject({ code: '42501' });
});

test('an administrator sees how many there are; a reset ends them, and their owner is told', async () => {
  const admin = await administers();
  const account = `/people/${id}/account`;
  expect((await admin.get(account)).body).toMatch(/Passkeys\s*<\/dt>\s*<dd[^>]*>\s*1\s*</);
  later(1);
  expect((await admin.post(`${account}/reset`, {})).statusCode).toBe(303);
  const message = await house.database.asOwner((tx) =>
    tx
      .selectFrom('outgoing_message')
      .select('id')
      .where('person_id', '=', id)
      .where('kind', '=', 'account-reset')
      .executeTakeFirstOrThrow(),
  );
  const code = await mintResetCode(house.database, message.id, house.now);
  const set = await house.as(null).post('/account/reset', { code, password: 'four loud red doors' });
  expect(set.body).toContain('Your password is set');
  expect((await told()).sort()).toEqual([
    'account-reset by email, /account/reset',
    'sign-in-changed by email, /account',
  ]);
  expect((await signIn(device)).answer.statusCode).toBe(401);
  expect((await admin.get(account)).body).toMatch(/Passkeys\s*<\/dt>\s*<dd[^>]*>\s*0\s*</);
});

test('without scripts the page to sign in is as it was: the passkey waits for its script', async () => {
  const page = await house.as(null).get('/sign-in');
  expect(page.body).toMatch(/<form method="post" action="\/sign-in\/passkey" hidden/);
  expect(page.body).toMatch(/\/assets\/passkey\.[0-9a-f]{12}\.js/);
  expect(page.body).toContain('<form method="post" action="/sign-in" novalidate>');
});

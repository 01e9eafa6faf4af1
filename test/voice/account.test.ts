import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginSession } from '../../src/platform/sign-in/index.ts';
import { mostStartsInAnHour } from '../../src/voice/account/count-start.ts';
import { asPerson, openWordsHouse, type WordsHouse } from './words/words-house.ts';
import { agrees, begins, cookieOf, goesOn, openAccount } from './young-account.ts';
import { textOf } from './young-house.ts';

let words: WordsHouse;
beforeAll(async () => {
  words = await openWordsHouse();
});
afterAll(() => words.house.close());

const own = 'marmalade';
const secret = 'three small brown birds';

const csrfIn = (body: string): string => /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? '';

/** Asks with a cookie of one's own, as a device does. */
const withCookie = (token: string) => ({
  get: (url: string, headers: Record<string, string> = {}) =>
    words.house.app.inject({ url, headers, cookies: { hearth_session: token } }),
  post: (url: string, form: Record<string, string>) =>
    words.house.app.inject({
      method: 'POST',
      url,
      cookies: { hearth_session: token },
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(form).toString(),
    }),
});

/** Fern has a foster carer and a social worker; an advocate comes with the first test that needs one. */
const firstTime = (): string[] => [words.house.world.fosterCarer, words.house.world.socialWorker];
const advocateToo = (): string[] => [words.house.world.socialWorker, words.advocate];
const open = async (adults: readonly string[]) =>
  withCookie(await openAccount(words, words.house.world.fern, adults, own));

test('who has left by the time it is opened has not agreed', async () => {
  const { house } = words;
  const number = await begins(words, own);
  for (const adult of firstTime())
    expect((await agrees(words, adult, house.world.fern, number)).statusCode).toBe(303);
  const works = (until_day: string | null) =>
    house.database.asOwner(async (tx) => {
      for (const table of ['membership', 'involvement'] as const)
        await tx
          .updateTable(table)
          .set({ until_day })
          .where('person_id', '=', house.world.socialWorker)
          .execute();
    });
  await works('2025-12-31');
  expect(textOf(await goesOn(words, number, own))).toContain('Not yet.');
  await works(null);
});

test('a number, two adults and a word of their own open the account, once; then a made-up name and secret words do', async () => {
  const { world } = words.house;
  const number = await begins(words, ` ${own} `);
  expect(textOf(await goesOn(words, number, own))).toContain('Not yet. Someone still has to agree.');
  expect((await agrees(words, world.fosterCarer, world.fern, number)).statusCode).toBe(303);
  expect((await agrees(words, world.fosterCarer, world.fern, number)).statusCode).toBe(303);
  expect(textOf(await goesOn(words, number, own))).toContain('Not yet.');
  expect((await agrees(words, world.socialWorker, world.fern, number)).statusCode).toBe(303);
  const opened = await goesOn(words, number.toLowerCase().replaceAll('-', ' '), ' Marmalade ');
  expect(opened.statusCode, opened.body).toBe(303);
  expect(opened.headers.location).toBe('/me/account');
  const token = cookieOf(opened) ?? '';
  const device = withCookie(token);
  const account = await device.get('/me/account');
  expect(account.statusCode).toBe(200);
  const _csrf = csrfIn(account.body);
  const short = await device.post('/me/account/secret', { _csrf, name: 'blue-otter-77', password: 'short' });
  expect(short.statusCode).toBe(422);
  expect(short.body).toContain('Use 12 letters or more');
  expect(short.body).toContain('blue-otter-77');
  const real = await device.post('/me/account/secret', { _csrf, name: 'fern-2013', password: secret });
  expect(real.body).toContain('Do not use your real name');
  const set = await device.post('/me/account/secret', { _csrf, name: 'blue-otter-77', password: secret });
  expect(set.statusCode, set.body).toBe(303);
  expect(textOf(account)).toContain('Fir Pretend and ');
  // The number is used up, even with the right word.
  expect((await goesOn(words, number, own)).statusCode).toBe(401);
  const again = await words.house.as(null).post('/me/sign-in', { name: 'Blue-Otter-77', password: secret });
  expect(again.statusCode, again.body).toBe(303);
  expect(again.headers.location).toBe('/me');
  expect((await withCookie(cookieOf(again) ?? '').get('/me')).statusCode).toBe(200);
  // Their sign-in opens nothing that is for work, and no email signs them in.
  expect((await device.get('/my-work')).statusCode).toBe(404);
  expect((await device.get(`/children/${world.fern}`)).statusCode).toBe(404);
  const byEmail = await words.house.as(null).post('/sign-in', { email: 'blue-otter-77', password: secret });
  expect(byEmail.statusCode).toBe(401);
  // An open screen is not the account for good: how to sign in is changed soon after signing in.
  const begun = words.house.now;
  words.house.now = new Date(begun.getTime() + 20 * 60_000);
  const late = await device.post('/me/account/secret', {
    _csrf,
    name: 'blue-otter-77',
    password: 'another red kite',
  });
  expect([late.statusCode, late.body.includes('sign out first')]).toEqual([422, true]);
  words.house.now = begun;
  // Where a member of staff was signed in with the same browser, they are not any more.
  const { database, now } = words.house;
  const staff = withCookie(await database.asService((tx) => beginSession(tx, world.fosterCarer, now)));
  expect((await staff.get('/my-work')).statusCode).toBe(200);
  await staff.post('/me/sign-in', { name: 'blue-otter-77', password: secret });
  expect((await staff.get('/my-work')).headers.location).toContain('/sign-in');
  // Signed out everywhere, both devices are out.
  const out = await device.post('/me/account/sign-out-everywhere', { _csrf });
  expect(out.headers.location).toBe('/me/sign-in');
  expect((await device.get('/me')).headers.location).toBe('/me/sign-in');
  expect((await withCookie(cookieOf(again) ?? '').get('/me')).headers.location).toBe('/me/sign-in');
});

test('five wrong words end a number, also fifty at once, and the answer does not tell', async () => {
  const { world } = words.house;
  await words.house.database.asOwner((tx) =>
    tx
      .insertInto('involvement')
      .values({
        id: randomUUID(),
        child_id: world.fern,
        person_id: words.advocate,
        role: 'advocate',
        from_day: '2020-01-01',
        until_day: null,
      })
      .execute(),
  );
  const number = await begins(words, own);
  for (const adult of advocateToo()) await agrees(words, adult, world.fern, number);
  const guesses = Array.from({ length: 50 }, (_, at) => goesOn(words, number, `guess ${at}`));
  expect(new Set((await Promise.all(guesses)).map(({ statusCode }) => statusCode))).toEqual(new Set([401]));
  const right = await goesOn(words, number, own);
  expect(right.statusCode).toBe(401);
  const none = await goesOn(words, 'AAA-AAA-AAA-AAA', own);
  expect(textOf(right).replace(number, '')).toBe(textOf(none).replace('AAA-AAA-AAA-AAA', ''));
});

test('a number is good for 7 days, and opens the account of one child', async () => {
  const { house } = words;
  const { world } = house;
  const before = house.now;
  const number = await begins(words, own);
  expect((await agrees(words, world.socialWorker, world.fern, number)).statusCode).toBe(303);
  const other = await agrees(words, world.socialWorker, world.robin, number);
  expect(textOf(other)).toContain('There is no such number');
  expect(other.body).toContain(number);
  house.now = new Date(before.getTime() + 7 * 24 * 3_600_000);
  expect((await agrees(words, words.advocate, world.fern, number)).statusCode).not.toBe(303);
  expect((await goesOn(words, number, own)).statusCode).toBe(401);
  house.now = before;
});

test('nobody agrees without having spoken with the young person', async () => {
  const { world } = words.house;
  const number = await begins(words, own);
  const sent = { number };
  const refused = await words.house
    .as(world.socialWorker)
    .post(`/children/${world.fern}/young-account`, sent);
  expect(textOf(refused)).toContain('Speak with them first');
  expect(refused.body).toContain(number);
});

test('five wrong secret words lock the account for a quarter of an hour, and the answer does not tell', async () => {
  const { house } = words;
  const device = await open(advocateToo());
  const _csrf = csrfIn((await device.get('/me/account')).body);
  await device.post('/me/account/secret', { _csrf, name: 'green-kite-1', password: secret });
  const signIn = (name: string, password: string) => house.as(null).post('/me/sign-in', { name, password });
  const wrong = [];
  for (let tried = 0; tried < 5; tried += 1)
    wrong.push(textOf(await signIn('green-kite-1', 'wrong words here')));
  const locked = await signIn('green-kite-1', secret);
  expect(locked.statusCode).toBe(401);
  expect(new Set(wrong).size).toBe(1);
  // The same words for a name that nobody has.
  expect(textOf(await signIn('green-kite-1', 'x'))).toBe(textOf(locked));
  const before = house.now;
  house.now = new Date(before.getTime() + 16 * 60_000);
  expect((await signIn('green-kite-1', secret)).statusCode).toBe(303);
  house.now = before;
});

test('where there was an account before, the reviewing officer or the advocate is one of the two', async () => {
  const { world } = words.house;
  const number = await begins(words, own);
  for (const adult of firstTime())
    expect((await agrees(words, adult, world.fern, number)).statusCode).toBe(303);
  expect(textOf(await goesOn(words, number, own))).toContain('Not yet.');
  expect((await agrees(words, words.advocate, world.fern, number)).statusCode).toBe(303);
  expect((await goesOn(words, number, own)).statusCode).toBe(303);
  const stranger = await agrees(words, world.outsider, world.fern, number);
  expect(stranger.statusCode).toBe(404);
});

test('a worker sees that there is an account, and never a secret of it', async () => {
  const { house } = words;
  const { world } = house;
  const page = textOf(await house.as(world.socialWorker).get(`/children/${world.fern}/young-account`));
  expect(page).toContain('It is open');
  expect(page).not.toContain('green-kite-1');
  const seen = await asPerson(words, world.socialWorker, async (tx) => ({
    names: await tx.selectFrom('young_sign_in').select('sign_in_name').execute(),
    keys: await tx.selectFrom('young_passkey').select('id').execute(),
  }));
  expect(seen).toEqual({ names: [], keys: [] });
  const table = (name: 'young_account_act' | 'young_account_agreement') =>
    asPerson(words, world.socialWorker, (tx) => tx.selectFrom(name).selectAll().execute());
  await expect(table('young_account_act')).rejects.toThrow();
  await expect(table('young_account_agreement')).rejects.toThrow();
});

test('a sign-in ends after half an hour of nothing, and what they wrote is not lost', async () => {
  const { house } = words;
  const device = await open(advocateToo());
  const page = await device.get('/me/account');
  await device.post('/me/account/secret', {
    _csrf: csrfIn(page.body),
    name: 'sunny-wave-3',
    password: secret,
  });
  const before = house.now;
  house.now = new Date(before.getTime() + 31 * 60_000);
  const sent = await device.post('/me/challenges', {
    _csrf: csrfIn(page.body),
    wrong: 'It was not me. 😀\n"No".',
  });
  expect(sent.statusCode).toBe(401);
  expect(sent.body).not.toContain('It was not me.');
  expect(textOf(sent)).toContain('Your words are not lost. Only you can see them.');
  const back = await house.as(null).post('/me/sign-in', { name: 'sunny-wave-3', password: secret });
  expect(back.headers.location).toBe('/me/kept');
  const again = withCookie(cookieOf(back) ?? '');
  const waiting = await again.get('/me/kept');
  expect(textOf(waiting)).toContain('Your words are here');
  expect(waiting.body).toContain('It was not me.');
  const send = await again.post('/me/challenges', {
    _csrf: csrfIn(waiting.body),
    _kept: /name="_kept" value="([^"]+)"/.exec(waiting.body)?.[1] ?? '',
    wrong: 'It was not me. 😀\n"No".',
  });
  expect(textOf(await again.get('/me/kept'))).toContain('There is nothing to send.');
  expect(send.statusCode, send.body).toBe(303);
  house.now = before;
});

test('new secret words end every sign-in but the one they were chosen with', async () => {
  const { house } = words;
  const device = await open(advocateToo());
  const _csrf = csrfIn((await device.get('/me/account')).body);
  const name = 'quiet-river-5';
  await device.post('/me/account/secret', { _csrf, name, password: secret });
  const elsewhere = withCookie(
    cookieOf(await house.as(null).post('/me/sign-in', { name, password: secret })) ?? '',
  );
  expect((await elsewhere.get('/me')).statusCode).toBe(200);
  expect((await device.get('/me/account')).body).toContain('Any other phone or computer is signed out.');
  const changed = await device.post('/me/account/secret', { _csrf, name, password: 'four tall green hats' });
  expect(changed.statusCode, changed.body).toBe(303);
  expect((await elsewhere.get('/me')).headers.location).toBe('/me/sign-in');
  expect((await device.get('/me')).statusCode).toBe(200);
});

test('closed by the young person, or by two adults with the reason, every sign-in ends', async () => {
  const { house } = words;
  const { world } = house;
  const mine = await open(advocateToo());
  const _csrf = csrfIn((await mine.get('/me/account/close')).body);
  expect((await mine.post('/me/account/close', { _csrf })).statusCode).toBe(303);
  expect((await mine.get('/me')).headers.location).toBe('/me/sign-in');
  const second = await open(advocateToo());
  const at = `/children/${world.fern}/young-account`;
  const noReason = await house.as(world.socialWorker).post(`${at}/close`, { why: ' ' });
  expect(textOf(noReason)).toContain('Say why');
  await house.as(world.socialWorker).post(`${at}/close`, { why: 'The telephone was stolen.' });
  expect((await second.get('/me')).statusCode).toBe(200);
  const page = await house.as(words.advocate).get(at);
  expect(textOf(page)).toContain('The telephone was stolen.');
  const act = /closing\/([0-9a-f-]{36})/.exec(page.body)?.[1];
  await house.as(words.advocate).post(`${at}/closing/${act}`, {});
  expect((await second.get('/me')).headers.location).toBe('/me/sign-in');
});

test('the young person sees first what adults agreed to, and stops it; the advocate is told of all of it', async () => {
  const { house } = words;
  const { world } = house;
  const device = await open(advocateToo());
  const number = await begins(words, own);
  for (const adult of advocateToo()) await agrees(words, adult, world.fern, number);
  const page = await device.get('/me');
  expect(textOf(page)).toMatch(/My page A new page in your name: .* agreed to it\./);
  const stop = /action="(\/me\/account\/acts\/[0-9a-f-]{36}\/stop)"/.exec(page.body)?.[1] ?? '';
  expect((await device.post(stop, { _csrf: csrfIn(page.body) })).statusCode).toBe(303);
  expect((await goesOn(words, number, own)).statusCode).toBe(401);
  expect(textOf(await device.get('/me'))).not.toContain('agreed to it');
  const told = textOf(await house.as(words.advocate).get('/my-work'));
  expect(told).toContain('An adult agreed to an account for this young person');
  expect(told).toContain('An adult asks to close this young person');
  expect(told).toContain('This young person stopped something');
});

test('the quick exit is on every page, ends the sign-in, and leads to a page about the weather', async () => {
  const device = await open(advocateToo());
  for (const url of [
    '/me',
    '/me/record',
    '/me/account',
    '/me/challenges/new',
    '/me/who-looked',
    '/me/copies',
  ]) {
    const page = await device.get(url);
    expect(page.statusCode, url).toBe(200);
    expect(page.body, url).toContain('href="/me/leave"');
    expect(/<title>(.*)<\/title>/.exec(page.body)?.[1], url).toBe('My page');
    expect(page.headers['cache-control'], url).toBe('no-store');
    expect(page.headers['referrer-policy'], url).toBe('no-referrer');
    expect(page.body, url).not.toMatch(/Fern|Sampleton|Hearth/);
  }
  for (const [name, value] of [
    ['sec-fetch-site', 'cross-site'],
    ['sec-purpose', 'prefetch;prerender'],
  ] as const) {
    const away = await device.get('/me/leave', { [name]: value });
    expect(away.headers.location).toBe('https://www.bbc.co.uk/weather');
    expect(cookieOf(away)).toBeUndefined();
    expect((await device.get('/me')).statusCode).toBe(200);
  }
  const left = await device.get('/me/leave', { 'sec-fetch-site': 'same-origin' });
  expect(left.headers.location).toBe('https://www.bbc.co.uk/weather');
  expect(cookieOf(left)).toBe('');
  expect((await device.get('/me')).headers.location).toBe('/me/sign-in');
});

test('so many begin from one network in an hour, and of the next nothing is hashed or kept', async () => {
  const { house } = words;
  const kept = () =>
    house.database.asOwner(
      async (tx) => (await tx.selectFrom('young_account_act').select('id').execute()).length,
    );
  const start = (remoteAddress: string) =>
    house.app.inject({
      method: 'POST',
      url: '/me/start',
      remoteAddress,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: `word=${own}`,
    });
  for (let count = 0; count < mostStartsInAnHour; count += 1)
    expect((await start('10.8.0.1')).statusCode).toBe(200);
  const before = await kept();
  const refused = await start('10.8.0.1');
  expect(refused.statusCode).toBe(429);
  expect(refused.body).toContain('Try again in an hour.');
  expect(await kept()).toBe(before);
  expect((await start('10.8.0.2')).statusCode).toBe(200);
  house.now = new Date(house.now.getTime() + 3_600_000);
  expect((await start('10.8.0.1')).statusCode).toBe(200);
});

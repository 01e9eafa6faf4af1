import { afterAll, beforeAll, expect, test } from 'vitest';
import { asPerson, openWordsHouse, type WordsHouse } from '../voice-words/words-house.ts';
import { textOf } from './young-house.ts';

let words: WordsHouse;
beforeAll(async () => {
  words = await openWordsHouse();
});
afterAll(() => words.house.close());

const own = 'marmalade';
const secret = 'three small brown birds';

/** The code that a worker's page shows. */
async function makeCode(worker: string, child: string, word = own): Promise<string> {
  const made = await words.house.as(worker).post(`/children/${child}/young-account`, { word });
  expect(made.statusCode, made.body).toBe(200);
  const code = /\b[A-Z0-9]{3}-[A-Z0-9]{3}-[A-Z0-9]{3}\b/.exec(made.body)?.[0];
  if (!code) throw new Error(made.body);
  return code;
}

const start = (code: string, word: string) => words.house.as(null).post('/me/start', { code, word });
const cookieOf = (answer: { cookies: { name: string; value: string }[] }): string | undefined =>
  answer.cookies.find(({ name }) => name === 'hearth_session')?.value;
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

test('a code and a word of their own open the account, once; then a made-up name and secret words do', async () => {
  const { world } = words.house;
  const code = await makeCode(world.fosterCarer, world.fern);
  const opened = await start(code.toLowerCase().replaceAll('-', ' '), ' Marmalade ');
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
  // The code is used up, even with the right word.
  expect((await start(code, own)).statusCode).toBe(401);
  const again = await words.house.as(null).post('/me/sign-in', { name: 'Blue-Otter-77', password: secret });
  expect(again.statusCode, again.body).toBe(303);
  expect(again.headers.location).toBe('/me');
  expect((await withCookie(cookieOf(again) ?? '').get('/me')).statusCode).toBe(200);
  // Their sign-in opens nothing that is for work, and no email signs them in.
  expect((await device.get('/my-work')).statusCode).toBe(404);
  expect((await device.get(`/children/${world.fern}`)).statusCode).toBe(404);
  const byEmail = await words.house.as(null).post('/sign-in', { email: 'blue-otter-77', password: secret });
  expect(byEmail.statusCode).toBe(401);
  // Signed out everywhere, both devices are out.
  const out = await device.post('/me/account/sign-out-everywhere', { _csrf });
  expect(out.headers.location).toBe('/me/sign-in');
  expect((await device.get('/me')).headers.location).toBe('/me/sign-in');
  expect((await withCookie(cookieOf(again) ?? '').get('/me')).headers.location).toBe('/me/sign-in');
});

test('neither the code alone nor the word alone is enough, and five wrong words end the code', async () => {
  const { world } = words.house;
  await words.house.as(world.fosterCarer).post(`/children/${world.fern}/young-account/close`, {});
  const code = await makeCode(world.socialWorker, world.fern);
  const answers = [];
  for (let tried = 0; tried < 5; tried += 1) answers.push((await start(code, `guess ${tried}`)).statusCode);
  expect(answers).toEqual([401, 401, 401, 401, 401]);
  const right = await start(code, own);
  expect(right.statusCode).toBe(401);
  expect(textOf(right)).toContain('The code or the word is not right');
  expect((await start('AAA-AAA-AAA', own)).statusCode).toBe(401);
});

test('a code is good for 20 minutes, and a new one ends the one before', async () => {
  const { house } = words;
  const { world } = house;
  const first = await makeCode(world.socialWorker, world.fern);
  const second = await makeCode(world.socialWorker, world.fern);
  expect((await start(first, own)).statusCode).toBe(401);
  const before = house.now;
  house.now = new Date(before.getTime() + 20 * 60_000);
  expect((await start(second, own)).statusCode).toBe(401);
  house.now = before;
  expect((await start(second, own)).statusCode).toBe(303);
});

test('whoever guesses codes has to wait, and so has everybody else for a while', async () => {
  const { house } = words;
  const before = house.now;
  house.now = new Date(before.getTime() + 3_600_000);
  await house.database.asOwner(async (tx) => {
    const tried = Array.from({ length: 99 }, () => ({ tried_at: house.now }));
    await tx.insertInto('young_code_wrong').values(tried).execute();
  });
  expect((await start('BBB-BBB-BBB', own)).statusCode).toBe(401);
  const waits = await start('CCC-CCC-CCC', own);
  expect(waits.statusCode).toBe(429);
  expect(textOf(waits)).toContain('Wait 10 minutes');
  house.now = new Date(before.getTime() + 3_600_000 + 11 * 60_000);
  expect((await start('DDD-DDD-DDD', own)).statusCode).toBe(401);
  house.now = before;
});

test('five wrong secret words lock the account for a quarter of an hour, and the answer does not tell', async () => {
  const { house } = words;
  const { world } = house;
  const code = await makeCode(world.socialWorker, world.fern);
  const device = withCookie(cookieOf(await start(code, own)) ?? '');
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

test('nobody at home becomes the child: a second account takes somebody who does not live with them', async () => {
  const { house } = words;
  const { world } = house;
  const page = await house.as(world.fosterCarer).get(`/children/${world.fern}/young-account`);
  expect(textOf(page)).toContain('A new code comes from their social worker');
  const tried = await house
    .as(world.fosterCarer)
    .post(`/children/${world.fern}/young-account`, { word: own });
  expect(tried.statusCode).toBe(404);
  const stranger = await house
    .as(world.outsider)
    .post(`/children/${world.fern}/young-account`, { word: own });
  expect(stranger.statusCode).toBe(404);
  expect(await house.as(world.outsider).get(`/children/${world.fern}/young-account`)).toMatchObject({
    statusCode: 404,
  });
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
  const hashes = (column: 'code_hash' | 'word_hash') =>
    asPerson(words, world.socialWorker, (tx) => tx.selectFrom('young_code').select(column).execute());
  await expect(hashes('code_hash')).rejects.toThrow();
  await expect(hashes('word_hash')).rejects.toThrow();
});

test('a sign-in ends after half an hour of nothing, and what they wrote is not lost', async () => {
  const { house } = words;
  const { world } = house;
  const code = await makeCode(world.socialWorker, world.fern);
  const device = withCookie(cookieOf(await start(code, own)) ?? '');
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
  const kept = /name="kept" value="([^"]+)"/.exec(sent.body)?.[1]?.replaceAll('&quot;', '"') ?? '';
  expect(kept).toContain('It was not me.');
  expect(textOf(sent)).not.toContain('It was not me.');
  const again = await house.as(null).post('/me/sign-in/again', { kept });
  expect(textOf(again)).toContain('Your words are not lost');
  const back = await house.as(null).post('/me/sign-in', { name: 'sunny-wave-3', password: secret, kept });
  expect(textOf(back)).toContain('Send my words');
  const send = await withCookie(cookieOf(back) ?? '').post('/me/challenges', {
    _csrf: csrfIn(back.body),
    wrong: 'It was not me. 😀\n"No".',
  });
  expect(send.statusCode, send.body).toBe(303);
  house.now = before;
});

test('closed by the young person or by the worker, every sign-in ends', async () => {
  const { house } = words;
  const { world } = house;
  const open = async () =>
    withCookie(cookieOf(await start(await makeCode(world.socialWorker, world.fern), own)) ?? '');
  const first = await open();
  const _csrf = csrfIn((await first.get('/me/account/close')).body);
  expect((await first.post('/me/account/close', { _csrf })).statusCode).toBe(303);
  expect((await first.get('/me')).headers.location).toBe('/me/sign-in');
  const second = await open();
  expect((await second.get('/me')).statusCode).toBe(200);
  await house.as(world.socialWorker).post(`/children/${world.fern}/young-account/close`, {});
  expect((await second.get('/me')).headers.location).toBe('/me/sign-in');
});

test('the quick exit is on every page, ends the sign-in, and leads to a page about the weather', async () => {
  const { house } = words;
  const { world } = house;
  const device = withCookie(cookieOf(await start(await makeCode(world.socialWorker, world.fern), own)) ?? '');
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

test('a passkey answer that was never asked for, or is no answer, signs nobody in', async () => {
  const none = { ask: 'none', response: '{}' };
  expect((await words.house.as(null).post('/me/sign-in/passkey', none)).statusCode).toBe(401);
  const page = await words.house.as(null).get('/me/sign-in');
  const ask = /name="ask" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
  const made = { id: 'a'.repeat(20), rawId: 'a'.repeat(20), type: 'public-key', response: {} };
  const sent = { ask, response: JSON.stringify(made) };
  expect((await words.house.as(null).post('/me/sign-in/passkey', sent)).statusCode).toBe(401);
  expect(
    (await words.house.as(null).post('/me/sign-in/passkey', { ask, response: 'no JSON' })).statusCode,
  ).toBe(401);
});

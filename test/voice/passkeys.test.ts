import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedOn, type Behaviour, SoftwareAuthenticator } from '../house/software-authenticator.ts';
import { openWordsHouse, type WordsHouse } from './words/words-house.ts';
import { cookieOf, openAccount } from './young-account.ts';

let words: WordsHouse;
const host = 'localhost';
const device = new SoftwareAuthenticator('https://localhost');
beforeAll(async () => {
  words = await openWordsHouse();
});
afterAll(() => words.house.close());

const nobodySends = async (url: string, form: Record<string, string>) =>
  words.house.as(null).post(url, form, { host });

/** Presses the button of a door, and answers with a device. */
async function signIn(door: string, behaviour: Behaviour = {}) {
  const asked = await nobodySends('/sign-in/passkey/ask', {});
  const { id: ask, options } = asked.json<{ id: string; options: { challenge: string } }>();
  return nobodySends(door, { ask, response: device.use(options, behaviour) });
}

test('a young person makes a passkey and signs in with it at their own door, and at no other', async () => {
  const { house } = words;
  const { fern, fosterCarer, socialWorker } = house.world;
  const token = await openAccount(words, fern, [fosterCarer, socialWorker], 'marmalade');
  const cookies = { hearth_session: token };
  const page = await house.app.inject({ url: '/me/account', cookies, headers: { host } });
  const { ask, options } = askedOn(page.body);
  const made = await house.app.inject({
    method: 'POST',
    url: '/me/account/passkeys',
    cookies,
    headers: { host, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({
      _csrf: /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? '',
      ask,
      response: device.make(options),
    }).toString(),
  });
  expect(made.statusCode, made.body).toBe(303);
  const mine = await signIn('/me/sign-in/passkey');
  expect(mine.headers.location).toBe('/me');
  expect(cookieOf(mine)).toBeDefined();
  expect((await signIn('/sign-in/passkey')).statusCode).toBe(401);
});

test('a device that has signed less often than we know of is refused', async () => {
  expect((await signIn('/me/sign-in/passkey', { counter: 1 })).statusCode).toBe(401);
  expect((await signIn('/me/sign-in/passkey')).statusCode).toBe(303);
});

test('a passkey answer that was never asked for, or is no answer, signs nobody in', async () => {
  const at = '/me/sign-in/passkey';
  const asked = await nobodySends('/sign-in/passkey/ask', {});
  const { id: ask } = asked.json<{ id: string }>();
  const made = { id: 'a'.repeat(20), rawId: 'a'.repeat(20), type: 'public-key', response: {} };
  expect((await nobodySends(at, { ask: 'none', response: '{}' })).statusCode).toBe(401);
  expect((await nobodySends(at, { ask, response: JSON.stringify(made) })).statusCode).toBe(401);
  expect((await nobodySends(at, { ask, response: 'no JSON' })).statusCode).toBe(401);
});

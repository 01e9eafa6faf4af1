import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAccount, refuseWeak } from '../../src/platform/sign-in/index.ts';
import { leakedHashes } from '../../src/platform/sign-in/leaked-passwords.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

const email = 'bracken@test.example';
const id = '00000000-0000-4000-8000-000000000004';
/** Small and capital letters, signs, spaces at both ends, letters of other scripts, and 200 of them. */
const password = ` Vier Füße, ДВА моста & 三つの石… ${'mossy lantern '.repeat(12)}`;
let house: TestApp;
beforeAll(async () => {
  house = await testApp();
  await house.database.asOwner(async (tx) => {
    await openAccount(tx, { id, name: 'Bracken Pretend', email, password }, house.now);
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

const opens = async (typed: string, address = email): Promise<boolean> => {
  const answer = await house.as(null).api('POST', '/api/v1/sessions', { email: address, password: typed });
  house.now = new Date(house.now.getTime() + 16 * 60_000);
  return answer.statusCode === 201;
};

test('a password is compared just as it was typed: not cut, not trimmed, in its own case', async () => {
  expect(password.length).toBeGreaterThan(190);
  expect(await opens(password)).toBe(true);
  for (const other of [
    password.trim(),
    password.toLowerCase(),
    password.slice(0, 72),
    password.slice(0, -1),
    `${password} `,
    password.normalize('NFD'),
  ])
    expect([other.length, await opens(other)]).toEqual([other.length, false]);
});

test.each([
  'shore copper noon',
  '9274 8163 0459 3718',
  'ШИРОКАЯ река утром',
  'kelp-anvil-moth-dune',
  'v9#Lq2!rT6zW',
])('no kind of sign is asked for: %s is taken', async (kind) => {
  await expect(refuseWeak(kind, [])).resolves.toBeUndefined();
});

test('eleven characters are too few, and a thousand are taken', async () => {
  await expect(refuseWeak('kelp moth 7', [])).rejects.toMatchObject({ code: 'out-of-range' });
  await expect(refuseWeak('kelp moth anvil dune '.repeat(48).slice(0, 1000), [])).resolves.toBeUndefined();
});

test('the first 64 characters are weighed: a strong end makes nothing of a weak beginning, nor weakens a strong one', async () => {
  const strong = 'kelp moth anvil dune ';
  await expect(refuseWeak(`${'a'.repeat(64)}${strong}`, [])).rejects.toMatchObject({ code: 'not-allowed' });
  await expect(refuseWeak(`${strong}${'4@8({[<369&#!1/|'.repeat(60)}`, [])).resolves.toBeUndefined();
});

test('the three thousand commonest leaked passwords that are long enough are refused', async () => {
  expect(leakedHashes.size).toBe(3000);
  // Long, of no words, and weighed as strong: only the list knows them.
  for (const leaked of ['zghjcnjcegth', 'ZGHJCNJCEGTH', 'antoshenechka', 'IdeDeviceP0T'])
    await expect(refuseWeak(leaked, [])).rejects.toMatchObject({ code: 'not-allowed' });
});

test('words of the service, of the place and of the person are no password', async () => {
  const about = ['Sorrel Pretend', 'sorrel@test.example', 'Larkrise House'];
  for (const made of ['hearth hearth', 'larkrise house 1', 'Sorrel Pretend', 'sorrel@test.example'])
    await expect(refuseWeak(made, about)).rejects.toMatchObject({ code: 'not-allowed' });
});

test('a password that was made for somebody opens nothing after a week, and their own stays good', async () => {
  const made = 'r4nd-0mly-m4de-f0r-th3m-0nly';
  const other = 'made.for@test.example';
  const theirs = '00000000-0000-4000-8000-000000000005';
  await house.database.asOwner((tx) =>
    openAccount(
      tx,
      { id: theirs, name: 'Teasel Pretend', email: other, password: made, mustChange: true },
      house.now,
    ),
  );
  expect(await opens(made, other)).toBe(true);
  const begun = house.now;
  house.now = new Date(begun.getTime() + 7 * 86_400_000);
  expect(await opens(made, other)).toBe(false);
  // No password has to be changed because of its age.
  house.now = new Date(begun.getTime() + 900 * 86_400_000);
  expect(await opens(password)).toBe(true);
});

test('fields of passwords hide what is typed, let it be pasted and filled in, and there is no hint', async () => {
  const signIn = (await house.as(null).get('/sign-in')).body;
  const account = (await house.as(id).get('/account')).body;
  const reset = (await house.as(null).get('/account/reset/abc')).body;
  for (const [page, name, filled] of [
    [signIn, 'password', 'current-password'],
    [account, 'present', 'current-password'],
    [account, 'password', 'new-password'],
    [reset, 'password', 'new-password'],
  ] as const) {
    const field = new RegExp(`<input[^>]*id="${name}"[^>]*>`).exec(page)?.[0] ?? '';
    expect(field).toContain('type="password"');
    expect(field).toContain(`autocomplete="${filled}"`);
    expect(field).not.toMatch(/maxlength|onpaste/);
  }
  expect(signIn + account + reset).not.toMatch(/mother.s maiden|secret question|password hint/i);
});

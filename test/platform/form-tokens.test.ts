import { afterAll, beforeAll, expect, test } from 'vitest';
import { unmaskedToken } from '../../src/platform/web/form-token.ts';
import { type TestApp, testApp, type Visitor } from '../house/test-app.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

const tokensIn = (body: string): string[] =>
  [...body.matchAll(/name="_csrf" value="([^"]*)"/g)].map(([, token = '']) => token);
const tokensOf = async (visitor: Visitor, path = '/absence'): Promise<string[]> =>
  tokensIn((await visitor.get(path)).body);
const tokenOf = async (visitor: Visitor): Promise<string> => (await tokensOf(visitor))[0] ?? '';
const write = (visitor: Visitor, _csrf: string) =>
  visitor.post(`/settings/${house.world.home}/daybook`, { _csrf, daybook: 'A quiet night.' });

test('two pages of one sign-in never hold the same token, and neither holds it bare', async () => {
  const carer = house.as(house.world.carer);
  const pages = ['/absence', '/absence', '/account', '/my-work', `/children/${house.world.robin}`];
  const found = await Promise.all(pages.map((path) => tokensOf(carer, path)));
  for (const tokens of found) expect(tokens.length).toBeGreaterThan(0);
  const perPage = found.flatMap((tokens) => [...new Set(tokens)]);
  expect(new Set(perPage).size).toBe(perPage.length);
  const [bare] = await house.database.asOwner((tx) =>
    tx.selectFrom('session').select('csrf_token').execute(),
  );
  expect(new Set(perPage.map(unmaskedToken))).toEqual(new Set([bare?.csrf_token]));
  // Nor does any piece of one stand in another where a compressor would find it.
  const pieces = (token: string): string[] => [...token].map((_, at) => token.slice(at, at + 8)).slice(0, -7);
  const all = perPage.flatMap(pieces);
  expect(new Set(all).size).toBe(all.length);
  expect(perPage.join(' ')).not.toContain(bare?.csrf_token.slice(0, 8));
});

test('the token of any of their pages is taken, and so is the one without a mask of a page from before', async () => {
  const carer = house.as(house.world.carer);
  const [one, other] = [await tokenOf(carer), await tokenOf(carer)];
  for (const token of [other, one, one, unmaskedToken(one) ?? ''])
    expect((await write(carer, token)).statusCode).toBe(303);
});

test('a changed token is refused, and so is that of another sign-in; a page that comes back is masked anew', async () => {
  const carer = house.as(house.world.carer);
  const own = await tokenOf(carer);
  const flipped = (at: number): string =>
    own.slice(0, at) + (own[at] === 'A' ? 'B' : 'A') + own.slice(at + 1);
  const others = await tokenOf(house.as(house.world.manager));
  for (const token of [flipped(0), flipped(50), own.slice(0, 43), own.slice(43), others, '']) {
    const answer = await write(carer, token);
    expect(answer.statusCode).toBe(403);
    expect(answer.body).toContain('A quiet night.');
  }
  const wrong = await carer.post(`/settings/${house.world.home}/daybook`, { _csrf: own, daybook: '' });
  expect(wrong.statusCode).toBe(422);
  expect(tokensIn(wrong.body)).not.toContain(own);
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allRoutes } from '../../src/app.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
let posts: { path: string; who: string }[];
beforeAll(async () => {
  house = await testApp({
    change: (deps) => {
      posts = allRoutes(deps)
        .filter(({ method, path }) => method === 'POST' && !path.startsWith('/api/'))
        .map(({ path, who }) => ({ path, who }));
      return deps;
    },
  });
});
afterAll(() => house.close());

const words = 'She said that it was not her, and I believe her.';

test('whatever is refused, and by whichever route, what was written stands on the page that says so', async () => {
  const lost: string[] = [];
  let refused = 0;
  for (const { path } of posts.filter(({ path, who }) => who !== 'anybody' && !path.includes('sign-out'))) {
    const at = path.replace(/:\w+/g, () => randomUUID());
    const { statusCode, headers, body } = await house.as(house.world.otherCarer).post(at, { words });
    if (statusCode < 400 || !String(headers['content-type']).startsWith('text/html')) continue;
    refused += 1;
    // A form that comes back has fields of its own names, and knows none called "words".
    if (!body.includes(words) && !body.includes('There is a problem')) lost.push(`${statusCode} ${path}`);
  }
  expect(refused).toBeGreaterThan(100);
  expect(lost).toEqual([]);
});

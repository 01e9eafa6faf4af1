import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRecord } from '../house/a-record.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

const word = 'Zwingenbergia';
let house: TestApp;
let fails: unknown;
beforeAll(async () => {
  house = await testApp({
    change: (deps) => ({
      ...deps,
      database: {
        ...deps.database,
        asPerson: (who, work) =>
          fails === undefined ? deps.database.asPerson(who, work) : Promise.reject(fails),
      },
    }),
  });
});
afterAll(() => house.close());

const fromTheDatabase = (code: string) =>
  Object.assign(new Error(`duplicate key: ${word}`), { code, detail: word, table: word, constraint: word });

test.each([
  '22P02',
  '23505',
  '23503',
  '23514',
  '40001',
  '42501',
  '42P01',
  '53100',
  '57P01',
  '08006',
  'XX000',
  'HR001',
])('what the database says of an error %s stands neither on a page nor in the API', async (code) => {
  fails = fromTheDatabase(code);
  const carer = house.as(house.world.carer);
  const answers = [
    await carer.get('/my-work'),
    await carer.post(`/settings/${house.world.home}/daybook`, { daybook: 'x' }),
    await carer.api('GET', '/api/v1/steps'),
    await carer.api('POST', '/api/v1/incidents', aRecord(house.world)),
  ];
  fails = undefined;
  for (const answer of answers) {
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.body).not.toContain(word);
    expect(answer.body).not.toMatch(/duplicate key|at .*\.ts|select |insert /);
  }
});

test.each([new Error(word), new TypeError(word), word, { message: word, statusCode: 400 }, null, 7])(
  'what was not foreseen, %s, is told without its inside',
  async (thrown) => {
    fails = thrown;
    const page = await house.as(house.world.carer).get('/my-work');
    const api = await house.as(house.world.carer).api('GET', '/api/v1/steps');
    fails = undefined;
    // By this number, which says nothing, the fault stands in the log.
    if (page.statusCode === 500)
      expect(page.body).toMatch(/say this number to .*<code>[0-9a-f-]{36}<\/code>/);
    for (const answer of [page, api]) {
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
      expect(answer.body).not.toContain(word);
    }
    expect(api.headers['content-type']).toContain('application/problem+json');
  },
);

test('a problem says nothing back of what was sent but the name of the field', async () => {
  const carer = house.as(house.world.carer);
  for (const besides of [
    { day: word },
    { time: word },
    { childId: word },
    { place: { text: word } },
    { facts: { conduct: [{ kind: word }] } },
    { decision: { goodEnough: word } },
    { account: { words: 7, notYet: word } },
  ]) {
    const answer = await carer.api('POST', '/api/v1/incidents', aRecord(house.world, besides));
    expect(answer.statusCode).toBe(400);
    expect(answer.body).not.toContain(word);
  }
});

test('the page for somebody who is not signed in holds nothing but what they sent themselves', async () => {
  const answer = await house.as(null).get(`/children/${house.world.robin}`);
  expect(answer.statusCode).toBe(303);
  expect(answer.headers.location).toBe(
    `/sign-in?return=${encodeURIComponent(`/children/${house.world.robin}`)}`,
  );
  expect(answer.body).toBe('');
});

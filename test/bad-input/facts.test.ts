import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

const facts = (besides: Record<string, unknown>) => ({
  setting: 'childrens-home',
  age: 15,
  occurredOn: '2026-03-02',
  conduct: [{ kind: 'disorder', significant: false }],
  ...besides,
});
const drugs = (besides: Record<string, unknown>) => ({
  conduct: [{ kind: 'drugs', class: 'B', occasion: 1, ...besides }],
});
const damage = (besides: Record<string, unknown>) => ({
  conduct: [{ kind: 'damage', severity: 'minor', ...besides }],
});

const refused: readonly [sentence: string, besides: Record<string, unknown>, code: string, field: string][] =
  [
    ['a field that is not known', { mood: 'bad' }, 'unknown-field', 'mood'],
    [
      'a field not known inside the conduct',
      drugs({ colour: 'green' }),
      'unknown-field',
      'conduct[0].colour',
    ],
    ['a drug of class "D"', drugs({ class: 'D' }), 'not-allowed', 'conduct[0].class'],
    ['the occasion 0', drugs({ occasion: 0 }), 'out-of-range', 'conduct[0].occasion'],
    ['the occasion 1.5', drugs({ occasion: 1.5 }), 'wrong-type', 'conduct[0].occasion'],
    ['an occasion in words', drugs({ occasion: 'first' }), 'wrong-type', 'conduct[0].occasion'],
    ['a negative value', damage({ estimatedValue: -5 }), 'out-of-range', 'conduct[0].estimatedValue'],
    ['no conduct at all', { conduct: [] }, 'out-of-range', 'conduct'],
    ['conduct that is no list', { conduct: 'a fight' }, 'wrong-type', 'conduct'],
    [
      'a kind of conduct that does not exist',
      { conduct: [{ kind: 'rudeness' }] },
      'not-allowed',
      'conduct[0].kind',
    ],
    ['a day before any edition', { occurredOn: '2019-06-01' }, 'no-edition', 'occurredOn'],
    ['a day in the future', { occurredOn: '2026-03-04' }, 'in-the-future', 'occurredOn'],
    ['a day that is none', { occurredOn: '2026-02-30' }, 'not-allowed', 'occurredOn'],
    ['another edition than that of the day', { edition: '2021' }, 'editions-disagree', 'edition'],
    ['an age below 0', { age: -1 }, 'out-of-range', 'age'],
    ['an age above 25', { age: 26 }, 'out-of-range', 'age'],
    ['an age that is no whole number', { age: 15.5 }, 'wrong-type', 'age'],
    ['an age as text', { age: '15' }, 'wrong-type', 'age'],
    ['a setting that does not exist', { setting: 'secure-unit' }, 'not-allowed', 'setting'],
  ];

test.each(refused)(
  '%s is refused, by its field, with what is allowed',
  async (_sentence, besides, code, field) => {
    const answer = await house.as(null).api('POST', '/api/v1/decisions/incident', facts(besides));
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({ status: 400, error: { code, field } });
    expect(answer.json<{ error: { message: string } }>().error.message.length).toBeGreaterThan(10);
  },
);

test.each([1e308, 1e21, Number.MAX_SAFE_INTEGER, 10_000_001])(
  'a value of %d pounds is absurd, and is refused or decided, never a fault',
  async (value) => {
    const answer = await house
      .as(null)
      .api('POST', '/api/v1/decisions/incident', facts(damage({ estimatedValue: value })));
    expect([200, 400]).toContain(answer.statusCode);
  },
);

test.each(['no-such', '__proto__', 'constructor', 'toString'])(
  'a decision called %s does not exist',
  async (name) => {
    const answer = await house.as(null).api('POST', `/api/v1/decisions/${name}`, facts({}));
    expect(answer.json()).toMatchObject({ status: 404, error: { code: 'no-such-decision' } });
  },
);

test.each([null, 7, 'text', [], [[]], {}])('facts that are %j are refused', async (body) => {
  const answer = await house
    .as(null)
    .api('POST', '/api/v1/decisions/incident', JSON.stringify(body), { 'content-type': 'application/json' });
  expect(answer.statusCode).toBe(400);
  expect(answer.json()).toHaveProperty('error.code');
});

test('a thousand kinds of conduct at once are refused or decided, never a fault', async () => {
  const conduct = Array.from({ length: 1000 }, () => ({ kind: 'disorder', significant: true }));
  const answer = await house.as(null).api('POST', '/api/v1/decisions/incident', facts({ conduct }));
  expect([200, 400]).toContain(answer.statusCode);
});

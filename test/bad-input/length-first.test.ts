import { afterAll, beforeAll, expect, test } from 'vitest';
import { refuseNames } from '../../src/care/index.ts';
import { aRecord } from '../house/a-record.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

// Sizes with which work that is done before the length is looked at would never end within the limits of a test.
let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

const zeros = (count: number): number[] => new Array<number>(count).fill(0);

const on = { occurredOn: '2026-03-03', age: 15 };
const absence = { setting: 'childrens-home', whereaboutsKnown: false, enquiriesMade: true, located: false };
const facts = {
  exploitation: { ...on, recentSexualAssault: false, imminentDanger: false },
  incident: { ...on, setting: 'childrens-home', conduct: [{ kind: 'theft', value: 'minor' }] },
  missing: { ...on, ...absence, immediateDanger: false, significantRisk: false },
  'care-status': { dateOfBirth: '2010-03-03', on: '2026-03-03' },
};

test.each([
  ['exploitation', 'signs'],
  ['incident', 'conduct'],
  ['incident', 'immediateRisk'],
  ['missing', 'vulnerability'],
  ['missing', 'concerns'],
  ['care-status', 'episodes'],
] as const)('the decision %s refuses a flood of %s at its field', async (decision, field) => {
  const sent = { ...facts[decision], [field]: zeros(31_000) };
  const answer = await house.as(null).api('POST', `/api/v1/decisions/${decision}`, sent);
  expect(answer.json()).toMatchObject({ status: 400, error: { code: 'out-of-range', field } });
});

test('a record refuses a flood of concerns at its field', async () => {
  const record = aRecord(house.world);
  const flood = { ...Object(record.facts), concerns: zeros(1_900_000) };
  const answer = await house
    .as(house.world.carer)
    .api('POST', '/api/v1/incidents', { ...record, facts: flood });
  expect(answer.json()).toMatchObject({
    status: 400,
    error: { code: 'out-of-range', field: 'facts.concerns' },
  });
});

test.each(['daybook', 'handovers'])(
  '%s of four million letters is refused before names are looked for',
  async (kind) => {
    const words = 'Robin Sampleton and Wren went out. '.repeat(100_000);
    const carer = house.as(house.world.carer);
    const answer = await carer.post(`/settings/${house.world.home}/${kind}`, {
      [kind.replace(/s$/, '')]: words,
    });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('Write at most 20,000 characters.');
  },
);

test('the guard against names refuses a field that is too long itself, whichever form it came from', async () => {
  const words = 'Robin Sampleton and Wren went out. '.repeat(100_000);
  const guarded = house.database.asOwner((tx) => refuseNames(tx, { title: 'A note', words }));
  await expect(guarded).rejects.toMatchObject({ code: 'out-of-range', field: 'words' });
});

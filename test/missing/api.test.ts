import { afterAll, beforeAll, expect, test } from 'vitest';
import { addChild } from '../house/register.ts';
import { type TestApp, testApp } from './night.ts';

let house: TestApp;
let child: string;
beforeAll(async () => {
  house = await testApp();
  const jay = { given: 'Jay', family: 'Sampleton', born: '2011-02-02', livesAt: house.world.home };
  child = await addChild(house, jay, [['socialWorker', 'social-worker']]);
});
afterAll(() => house.close());

const carer = () => house.as(house.world.carer);
const post = (url: string, body: object, headers = {}) => carer().api('POST', url, body, headers);
const opening = { noticedAt: '2026-03-03T00:30:00Z', whereaboutsKnown: false, immediateDanger: false };
const asked = {
  immediateDanger: false,
  whereaboutsKnown: false,
  significantRisk: false,
  enquiriesMade: true,
};

test('an absence goes through the API from open to found, and is read whole', async () => {
  const url = `/api/v1/children/${child}/missing-episodes`;
  const headers = { 'idempotency-key': 'night-of-jay' };
  const opened = await post(url, { ...opening, wearing: 'Red coat' }, headers);
  expect(opened.statusCode).toBe(201);
  const again = await post(url, { ...opening, wearing: 'Red coat' }, headers);
  expect(again.json()).toEqual(opened.json());
  const { id } = opened.json();
  const episode = `/api/v1/missing-episodes/${id}`;
  const line = {
    kind: 'tried-to-reach',
    who: 'Mobile',
    result: 'No answer.',
    happenedAt: '2026-03-03T01:00:00Z',
  };
  expect((await post(`${episode}/entries`, line)).statusCode).toBe(201);
  const decided = await post(`${episode}/decisions`, asked);
  expect(decided.json().outcome).toMatchObject({ category: 'missing', route: 'report-online', code903: 'M' });
  const back = { foundAt: '2026-03-03T02:00:00Z', foundBy: 'Themselves', howTheyAre: 'Well', risk: 'none' };
  expect((await post(`${episode}/found`, back)).json()).toEqual({ id, created: true });
  const whole = (await carer().api('GET', episode)).json();
  expect(whole).toMatchObject({
    wearing: 'Red coat',
    category: 'located',
    return903: { code: 'M', from: '2026-03-03', until: '2026-03-03' },
    entries: [{ kind: 'tried-to-reach', result: 'No answer.' }],
    found: { foundBy: 'Themselves', wasReported: false },
  });
  expect(whole.decisions).toHaveLength(2);
  expect((await post(`${episode}/decisions`, asked)).json().error.code).toBe('already-done');
});

test('bad input is refused at its field, and says what is allowed', async () => {
  const url = `/api/v1/children/${child}/missing-episodes`;
  const refused = async (body: object) => {
    const { error } = (await post(url, body)).json();
    return [error.code, error.field];
  };
  expect(await refused({ ...opening, noticedAt: 'yesterday' })).toEqual(['not-allowed', 'noticedAt']);
  expect(await refused({ ...opening, noticedAt: '2026-03-03T09:00:00Z' })).toEqual([
    'in-the-future',
    'noticedAt',
  ]);
  expect(await refused({ ...opening, postcode: 'E8' })).toEqual(['unknown-field', 'postcode']);
  expect(await refused({ noticedAt: opening.noticedAt })).toEqual(['missing', 'immediateDanger']);
  expect(await refused({ ...opening, circumstances: 'x'.repeat(20_001) })).toEqual([
    'out-of-range',
    'circumstances',
  ]);
});

test.each(['not-an-id', '00000000-0000-4000-8000-000000000000', '%27;drop table child'])(
  'an absence that is none (%s) is not found',
  async (id) => {
    expect((await carer().api('GET', `/api/v1/missing-episodes/${id}`)).statusCode).toBe(404);
    expect((await carer().get(`/missing/episodes/${id}`)).statusCode).toBe(404);
    expect((await carer().get(`/missing/forms/${id}`)).statusCode).toBe(404);
    expect((await house.as(house.world.manager).get(`/missing/homes/${id}`)).statusCode).toBe(404);
  },
);

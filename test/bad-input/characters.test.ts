import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRecord } from '../house/a-record.ts';
import { type TestApp, testApp } from '../house/test-app.ts';
import { beginDraft } from './a-draft.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

test('a null character in a form is refused by its field', async () => {
  const carer = house.as(house.world.carer);
  const draftId = await beginDraft(carer, house.world.robin);
  const answer = await carer.post(`/records/${draftId}/page/what-happened`, { childActions: 'a\0b' });
  expect(answer.statusCode).toBe(400);
  expect(answer.body).toContain('childActions contains a null character');
});

test.each([
  [{ childActions: 'a\0b' }, 'childActions'],
  [{ told: [{ who: '\0', how: 'x', day: '2026-03-02', time: '22:00' }] }, 'told[0].who'],
  [{ settingRecord: { riskReview: '\0', daybook: 'x' } }, 'settingRecord.riskReview'],
])('a null character in JSON is refused by its field: %j', async (besides, field) => {
  const answer = await house
    .as(house.world.carer)
    .api('POST', '/api/v1/incidents', aRecord(house.world, besides));
  expect(answer.json()).toMatchObject({ status: 400, error: { code: 'null-byte', field } });
});

test.each([
  [{ childActions: 'half \ud83d a smile' }, 'childActions'],
  [{ settingRecord: { riskReview: '\ude00', daybook: 'x' } }, 'settingRecord.riskReview'],
])(
  'half a character, which would be stored as another, is refused by its field: %j',
  async (besides, field) => {
    const answer = await house
      .as(house.world.carer)
      .api('POST', '/api/v1/incidents', aRecord(house.world, besides));
    expect(answer.json()).toMatchObject({ status: 400, error: { code: 'not-allowed', field } });
  },
);

test('a null character in a field name is refused', async () => {
  const answer = await house
    .as(house.world.carer)
    .api('POST', '/api/v1/incidents', { ...aRecord(house.world), 'a\0b': 'x' });
  expect(answer.statusCode).toBe(400);
});

test('bytes that are no UTF-8 are taken as what a browser shows for them, never a fault', async () => {
  const carer = house.as(house.world.carer);
  const draftId = await beginDraft(carer, house.world.robin);
  const csrf = /name="_csrf" value="([^"]+)"/.exec((await carer.get(`/records/${draftId}/check`)).body)?.[1];
  const answer = await house.app.inject({
    method: 'POST',
    url: `/records/${draftId}/page/what-happened`,
    cookies: { hearth_session: await carer.token() },
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: Buffer.concat([
      Buffer.from(`_csrf=${csrf}&version=1&staffActions=x&childActions=`),
      Buffer.from([0xff, 0xfe, 0x41]),
      Buffer.from('%ff%C3%28%'),
    ]),
  });
  expect([303, 400, 422]).toContain(answer.statusCode);
});

test.each([
  '/children/:id/chronology?after=',
  '/records/new?child=',
  '/records/new?guide=',
  '/guide?kinds=',
  '/sign-in?return=',
])('a null character in the address %s is no fault of the service', async (path) => {
  const url = `${path.replace(':id', house.world.robin)}%00`;
  const answer = await house.as(path.startsWith('/sign-in') ? null : house.world.carer).get(url);
  expect(answer.statusCode).toBeLessThan(500);
});

test('a null character in what is searched for is refused', async () => {
  for (const path of ['/children', '/records/search']) {
    const answer = await house.as(house.world.carer).post(path, { name: 'Ro\0bin' });
    expect(answer.statusCode).toBe(400);
  }
});

test('what is searched for stands for itself: % and _ and backslash find nobody', async () => {
  for (const name of ['%', '_', '\\', "'; drop table child; --", '%%%', 'R%n']) {
    const answer = await house.as(house.world.carer).search('/children', { name });
    expect([name, answer.statusCode, answer.body.includes(house.world.robin)]).toEqual([name, 200, false]);
  }
});

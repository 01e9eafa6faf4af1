import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRecord } from '../house/a-record.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

test('a carer signs a record, the manager decides and approves, the social worker acknowledges, a step is closed', async () => {
  const { world } = house;
  const signed = await house.as(world.carer).api('POST', '/api/v1/incidents', aRecord(world));
  expect(signed.json()).toMatchObject({ created: true });
  const { id } = signed.json<{ id: string }>();
  const page = await house.as(world.manager).get(`/incidents/${id}/review`);
  expect(page.statusCode).toBe(200);
  const tooEarly = await house.as(world.manager).post(`/incidents/${id}/review`, { action: 'approve' });
  expect(tooEarly.statusCode).toBe(422);
  const decided = await house.as(world.manager).post(`/incidents/${id}/review`, {
    action: 'decide',
    goodEnough: 'yes',
    chosenRoute: 'resolve-internally',
    reason: 'Robin has put it right.',
    factors: ['intent', 'relationship'],
  });
  expect(decided.statusCode).toBe(303);
  const approved = await house
    .as(world.manager)
    .post(`/incidents/${id}/review`, { action: 'approve', words: 'Well done.' });
  expect(approved.statusCode).toBe(303);
  const work = await house.as(world.socialWorker).get('/my-work');
  expect(work.body).toContain('Something happened and was recorded');
  expect((await house.as(world.socialWorker).post('/notices/read', { which: 'all' })).statusCode).toBe(303);
  expect((await house.as(world.socialWorker).get('/my-work')).body).not.toContain('was recorded');
  const record = await house.as(world.socialWorker).api('GET', `/api/v1/incidents/${id}`);
  expect(record.json()).toMatchObject({ reviewState: 'approved' });
  const { steps } = record.json<{ steps: { id: string; ownerId: string; state: string; code: string }[] }>();
  const settled = steps.filter(({ state }) => state === 'done').map(({ code }) => code);
  expect(settled.sort()).toEqual(['child-account', 'manager-decides']);
  const mine = steps.find(({ ownerId, state }) => ownerId === world.carer && state === 'proposed');
  expect(
    (await house.as(world.carer).post(`/steps/${mine?.id}`, { action: 'done', words: 'Done at nine.' }))
      .statusCode,
  ).toBe(303);
  expect((await house.as(world.carer).get(`/children/${world.robin}/chronology`)).body).toContain(
    'I was scared',
  );
});

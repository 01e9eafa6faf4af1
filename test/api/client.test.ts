import type { AddressInfo } from 'node:net';
import createClient from 'openapi-fetch';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { paths } from '../../docs/api.d.ts';
import { hashPassword } from '../../src/platform/sign-in/index.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

const password = 'a long enough password';
let house: TestApp;
let baseUrl: string;

beforeAll(async () => {
  house = await testApp();
  await house.database.asOwner(async (tx) => {
    const row = {
      person_id: house.world.carer,
      password_hash: await hashPassword(password),
      changed_at: house.now,
    };
    await tx.insertInto('credential').values(row).execute();
  });
  await house.app.listen({ host: '127.0.0.1', port: 0 });
  baseUrl = `http://127.0.0.1:${(house.app.server.address() as AddressInfo).port}`;
});
afterAll(() => house.close());

async function signedIn() {
  const open = createClient<paths>({ baseUrl });
  const { email } = await house.database.asOwner((tx) =>
    tx
      .selectFrom('person_account')
      .select('email')
      .where('id', '=', house.world.carer)
      .executeTakeFirstOrThrow(),
  );
  const { data } = await open.POST('/api/v1/sessions', { body: { email: email ?? '', password } });
  return createClient<paths>({ baseUrl, headers: { authorization: `Bearer ${data?.token}` } });
}

test('a client made from the description signs in, signs a record and reads it', async () => {
  const client = await signedIn();
  const { data, error } = await client.POST('/api/v1/incidents', {
    body: {
      childId: house.world.robin,
      day: '2026-03-02',
      time: '21:40',
      place: 'Kitchen',
      present: 'Another child',
      facts: {
        conduct: [{ kind: 'assault', injury: 'needs-treatment' }],
        victim: { who: 'staff', wantsPolice: false },
      },
      childActions: 'Robin threw a cup.',
      staffActions: 'Staff gave space.',
      deEscalation: 'Quiet voice, one adult only.',
      restorative: 'Robin made tea for the carer.',
      account: { words: 'I was scared.' },
      told: [{ who: 'Duty social worker', how: 'By phone', day: '2026-03-02', time: '22:10' }],
      police: null,
      settingRecord: { riskReview: 'A key worker stays near.', daybook: 'A hard evening.' },
      decision: {
        goodEnough: 'yes',
        goodEnoughWords: 'It is what I would do.',
        chosenRoute: 'manager-decides',
        reason: '',
      },
    },
  });
  expect(error).toBeUndefined();
  const read = await client.GET('/api/v1/incidents/{incidentId}', {
    params: { path: { incidentId: data?.id ?? '' } },
  });
  expect(read.data).toMatchObject({ id: data?.id, childActions: 'Robin threw a cup.' });
  expect(read.data?.decisions[0]?.outcome).toMatchObject({ decision: 'incident', route: 'manager-decides' });
  expect(read.data?.steps.map(({ state }) => state)).toContain('proposed');
});

test('what is wrong is typed: its code, its field, and a page that says what it means', async () => {
  const client = await signedIn();
  const { error, response } = await client.GET('/api/v1/incidents/{incidentId}', {
    params: { path: { incidentId: house.world.robin } },
  });
  expect(response.status).toBe(404);
  expect(error?.error).toMatchObject({ code: 'not-found', field: '' });
  expect((await fetch(new URL(error?.type ?? '', baseUrl))).status).toBe(200);
});

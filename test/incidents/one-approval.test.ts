import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRecord } from '../house/a-record.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
let manager: ReturnType<TestApp['as']>;
beforeAll(async () => {
  house = await testApp();
  manager = house.as(house.world.manager);
});
afterAll(() => house.close());

async function signed(): Promise<string> {
  const answer = await house.as(house.world.carer).api('POST', '/api/v1/incidents', aRecord(house.world));
  return answer.json<{ id: string }>().id;
}
const later = (): void => {
  house.now = new Date(house.now.getTime() + 60_000);
};
const review = (id: string, body: object) => {
  later();
  const key = { 'idempotency-key': crypto.randomUUID() };
  return manager.api('POST', `/api/v1/incidents/${id}/reviews`, body, key);
};
const statuses = async (asked: Promise<{ statusCode: number }>[]): Promise<number[]> =>
  (await Promise.all(asked)).map(({ statusCode }) => statusCode).sort();

const approve = { action: 'approve', words: 'Seen.' };
const decision = {
  action: 'decide',
  chosenRoute: 'report-non-urgent',
  goodEnough: 'yes',
  reason: 'They asked for it.',
};

async function decided(): Promise<string> {
  const id = await signed();
  expect((await review(id, decision)).statusCode).toBe(200);
  return id;
}

test('of many approvals at once exactly one is taken, by the API and by the page', async () => {
  const [first, second] = [await decided(), await decided()];
  const many = Array.from({ length: 6 });
  expect(await statuses(many.map(() => review(first, approve)))).toEqual([200, 409, 409, 409, 409, 409]);
  const byPage = many.map(() => manager.post(`/incidents/${second}/review`, approve));
  expect(await statuses(byPage)).toEqual([303, 409, 409, 409, 409, 409]);
});

test('it is approved again when it was decided anew, and when a correction was asked for', async () => {
  const id = await decided();
  expect((await review(id, approve)).statusCode).toBe(200);
  expect((await review(id, decision)).statusCode).toBe(200);
  expect((await review(id, approve)).statusCode).toBe(200);
  expect((await review(id, approve)).json<{ error: object }>().error).toMatchObject({
    code: 'already-done',
  });
  expect((await review(id, { action: 'ask-correction', words: 'The time.' })).statusCode).toBe(200);
  expect((await review(id, approve)).statusCode).toBe(200);
});

test('a factor that the edition does not have is refused by name, and nothing is decided', async () => {
  const id = await signed();
  for (const strange of ['no-such-factor', 'toString', '<script>']) {
    const refused = await review(id, { ...decision, factorsWeighed: ['intent', strange] });
    expect([strange, refused.statusCode]).toEqual([strange, 400]);
    expect(refused.json<{ error: object }>().error).toMatchObject({ field: 'factorsWeighed[1]' });
    const page = await manager.post(`/incidents/${id}/review`, { ...decision, factors: ['', strange] });
    expect([strange, page.statusCode]).toEqual([strange, 422]);
  }
  const { decisions } = (await manager.api('GET', `/api/v1/incidents/${id}`)).json<{ decisions: object[] }>();
  expect(decisions).toHaveLength(1);
  expect((await review(id, { ...decision, factorsWeighed: ['intent'] })).statusCode).toBe(200);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRecord } from '../house/a-record.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

type Person = 'carer' | 'manager' | 'fosterCarer' | 'supervisor' | 'socialWorker' | 'otherSocialWorker';

const fostering = {
  riskReview: 'It stays.',
  outOfHours: 'yes',
  outOfHoursWhy: 'For advice.',
  supervisingTold: 'yes',
  familyView: '',
};
const decision = { goodEnough: 'yes', goodEnoughWords: '', chosenRoute: 'manager-decides', reason: '' };
const decided = {
  action: 'decide',
  chosenRoute: 'resolve-internally',
  goodEnough: 'yes',
  reason: 'It is put right.',
};

const sign = async (author: Person, child: 'robin' | 'fern', besides: Record<string, unknown> = {}) => {
  const foster = child === 'fern' ? { settingRecord: fostering } : {};
  const record = aRecord(house.world, { childId: house.world[child], decision, ...foster, ...besides });
  return house.as(house.world[author]).api('POST', '/api/v1/incidents', record);
};
const signed = async (...asked: Parameters<typeof sign>): Promise<string> => {
  const answer = await sign(...asked);
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json<{ id: string }>().id;
};
const decides = async (person: Person, id: string) =>
  (await house.as(house.world[person]).post(`/incidents/${id}/review`, decided)).statusCode;
const ownerOf = async (id: string): Promise<string | undefined> => {
  const record = await house.as(house.world.socialWorker).api('GET', `/api/v1/incidents/${id}`);
  const { steps } = record.json<{ steps: { code: string; ownerRole: string }[] }>();
  return steps.find(({ code }) => code === 'manager-decides')?.ownerRole;
};

test('in a home the registered manager decides, or the social worker', async () => {
  expect(await decides('manager', await signed('carer', 'robin'))).toBe(303);
  expect(await decides('socialWorker', await signed('carer', 'robin'))).toBe(303);
  expect(await decides('otherSocialWorker', await signed('carer', 'robin'))).toBe(404);
});

test('the social worker finds what is open to decide under Review, and may not approve it', async () => {
  const id = await signed('carer', 'robin');
  const socialWorker = house.as(house.world.socialWorker);
  expect((await socialWorker.get('/review')).body).toContain(`/incidents/${id}/review`);
  const page = await socialWorker.get(`/incidents/${id}/review`);
  expect(page.body).toContain('Decide, and approve later');
  expect(page.body).not.toContain('Decide and approve');
  expect((await socialWorker.post(`/incidents/${id}/review`, { action: 'approve' })).statusCode).toBe(422);
  await socialWorker.post(`/incidents/${id}/review`, decided);
  expect((await socialWorker.get('/review')).body).not.toContain(`/incidents/${id}/review`);
});

test('a decision of the social worker brings the steps into line, and opens nobody’s steps to them afterwards', async () => {
  const id = await signed('carer', 'robin');
  const socialWorker = house.as(house.world.socialWorker);
  await socialWorker.post(`/incidents/${id}/review`, decided);
  const record = await house.as(house.world.manager).api('GET', `/api/v1/incidents/${id}`);
  const { steps } = record.json<{ steps: { id: string; code: string; state: string }[] }>();
  expect(steps.find(({ code }) => code === 'manager-decides')?.state).toBe('done');
  const evidence = steps.find(({ code }) => code === 'preserve-evidence');
  const moved = await socialWorker.post(`/steps/${evidence?.id}`, { action: 'done', words: 'Kept.' });
  expect(moved.statusCode).toBe(403);
});

test('under 2025 the decision in a foster home is the foster carer’s; the supervising social worker is told', async () => {
  const id = await signed('fosterCarer', 'fern');
  expect(await ownerOf(id)).toBe('foster-carer');
  expect(await decides('supervisor', id)).toBe(422);
  expect(await decides('socialWorker', id)).toBe(303);
  const own = { ...decision, chosenRoute: 'resolve-internally', reason: 'We talked it through.' };
  await signed('fosterCarer', 'fern', { decision: own });
});

test('nobody decides on their own record afterwards', async () => {
  expect(await decides('fosterCarer', await signed('fosterCarer', 'fern'))).toBe(403);
});

test.each([
  ['was harmed', { victim: { who: 'carer' } }],
  ['has family who was harmed', { victim: { who: 'family' } }],
  ['is said to have done it', { child: 'harmed', doneBy: 'carer' }],
])('a foster carer who %s leaves the decision to the social worker', async (_, besides) => {
  const facts = { conduct: [{ kind: 'assault', injury: 'needs-treatment' }], ...besides };
  const own = { ...decision, chosenRoute: 'resolve-internally', reason: 'We talked it through.' };
  const refused = await sign('fosterCarer', 'fern', { facts, decision: own });
  expect(refused.statusCode).toBe(400);
  expect(refused.json()).toMatchObject({ error: { field: 'decision.chosenRoute' } });
  const id = await signed('fosterCarer', 'fern', { facts });
  expect(await ownerOf(id)).toBe('social-worker');
  expect(await decides('socialWorker', id)).toBe(303);
});

test('a manager who is said to have harmed the child does not decide', async () => {
  const facts = {
    conduct: [{ kind: 'assault', injury: 'needs-treatment' }],
    child: 'harmed',
    doneBy: 'manager',
  };
  const id = await signed('carer', 'robin', { facts });
  expect(await ownerOf(id)).toBe('social-worker');
  expect(await decides('manager', id)).toBe(422);
  expect(await decides('socialWorker', id)).toBe(303);
});

test('999 is never refused, not to a foster carer who was harmed', async () => {
  const facts = {
    conduct: [{ kind: 'assault', injury: 'needs-treatment' }],
    victim: { who: 'carer' },
  };
  const police = {
    reason: 'It went on.',
    day: '2026-03-02',
    time: '22:00',
    reference: '',
    seniorConsulted: false,
    seniorWords: 'No time.',
  };
  const call = { ...decision, chosenRoute: 'call-999', reason: 'It became dangerous.' };
  await signed('fosterCarer', 'fern', { facts, decision: call, police });
});

test('under 2021 the decision in a foster home is the social worker’s', async () => {
  const id = await signed('fosterCarer', 'fern', { day: '2025-10-30', told: [] });
  expect(await ownerOf(id)).toBe('social-worker');
});

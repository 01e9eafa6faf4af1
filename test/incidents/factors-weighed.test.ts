import { afterAll, beforeAll, expect, test } from 'vitest';
import { savePage, versionOn, wholeDraft } from '../bad-input/a-draft.ts';
import { aRecord } from '../house/a-record.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

const intent = 'Whether it was meant or an accident';
const pressure = 'pressure';

/** Saves the decision of a draft with these factors ticked, as a browser would: an empty field, then what is ticked. */
async function weigh(draftId: string, factors: readonly string[], besides: Record<string, string> = {}) {
  const carer = house.as(house.world.carer);
  const page = await carer.get(`/records/${draftId}/decision`);
  const chosenRoute = /name="chosenRoute"[^>]*value="([^"]+)"[^>]*checked/.exec(page.body)?.[1] ?? '';
  const choice = { goodEnough: 'yes', goodEnoughWords: 'Yes.', chosenRoute, reason: '' };
  return carer.post(`/records/${draftId}/decision`, {
    version: versionOn(page),
    ...choice,
    factors: ['', ...factors],
    ...besides,
  });
}

const ticked = (body: string): string[] =>
  [...body.matchAll(/<input[^>]*name="factors"[^>]*>/g)]
    .map(([input]) => input)
    .filter((input) => / checked/.test(input))
    .map((input) => /value="([^"]*)"/.exec(input)?.[1] ?? '');

const signedAs = async (location: unknown) =>
  (await house.as(house.world.carer).api('GET', `/api/v1${String(location).split('?')[0]}`)).json<{
    decisions: { factorsWeighed: string[] }[];
  }>();

test('what the carer weighed is kept in the draft, read once more, signed, and shown with the decision', async () => {
  const carer = house.as(house.world.carer);
  const draftId = await wholeDraft(house);
  const fresh = await carer.get(`/records/${draftId}/decision`);
  expect(ticked(fresh.body)).toEqual([]);
  expect((await weigh(draftId, ['intent', pressure])).statusCode).toBe(303);
  expect(ticked((await carer.get(`/records/${draftId}/decision`)).body)).toEqual(['intent', pressure]);
  const check = await carer.get(`/records/${draftId}/check`);
  expect(check.body).toContain('What you weighed');
  expect(check.body).toContain(intent);
  const signed = await carer.post(`/records/${draftId}/sign`, {});
  const { decisions } = await signedAs(signed.headers.location);
  expect(decisions[0]?.factorsWeighed).toEqual(['intent', pressure]);
  expect((await carer.get(String(signed.headers.location))).body).toContain(intent);
});

test('a tick is taken away again, and a form that did not ask takes none away', async () => {
  const carer = house.as(house.world.carer);
  const draftId = await wholeDraft(house);
  await weigh(draftId, ['intent']);
  const version = versionOn(await carer.get(`/records/${draftId}/decision`));
  await carer.post(`/records/${draftId}/decision`, { version, goodEnough: 'yes', autosave: 'yes' });
  expect(ticked((await carer.get(`/records/${draftId}/decision`)).body)).toEqual(['intent']);
  await weigh(draftId, []);
  expect(ticked((await carer.get(`/records/${draftId}/decision`)).body)).toEqual([]);
  expect((await carer.get(`/records/${draftId}/check`)).body).not.toContain('What you weighed');
});

test('when the day moves into another edition, a factor it does not have is asked about again and not signed', async () => {
  const carer = house.as(house.world.carer);
  const draftId = await wholeDraft(house);
  await weigh(draftId, [pressure]);
  await savePage(carer, draftId, 'when-and-where', {
    day: '2025-10-01',
    time: '21:40',
    place: 'x',
    present: 'y',
  });
  const refused = await carer.post(`/records/${draftId}/sign`, {});
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain('a different edition has different factors');
  expect((await weigh(draftId, ['intent'])).statusCode).toBe(303);
  expect((await carer.post(`/records/${draftId}/sign`, {})).headers.location).toMatch(
    /^\/incidents\/[\w-]+$/,
  );
});

const decision = { goodEnough: 'yes', goodEnoughWords: '', chosenRoute: 'manager-decides', reason: '' };
const post = (besides: Record<string, unknown>) =>
  house.as(house.world.carer).api('POST', '/api/v1/incidents', aRecord(house.world, besides));

test('the API takes what was weighed, and without it nothing was', async () => {
  const signed = await post({ decision: { ...decision, factorsWeighed: ['intent', 'victim'] } });
  expect(signed.statusCode).toBe(201);
  const whole = await signedAs(`/incidents/${signed.json<{ id: string }>().id}`);
  expect(whole.decisions[0]?.factorsWeighed).toEqual(['intent', 'victim']);
  const without = await signedAs(`/incidents/${(await post({ decision })).json<{ id: string }>().id}`);
  expect(without.decisions[0]?.factorsWeighed).toEqual([]);
});

test.each([
  ['what is no factor', '2026-03-02', ['intent', 'weather'], 'decision.factorsWeighed[1]'],
  ['a factor of the other edition', '2025-10-01', [pressure], 'decision.factorsWeighed[0]'],
])('the API refuses %s and names those there are', async (_what, day, factorsWeighed, field) => {
  const answer = await post({ day, told: [], decision: { ...decision, factorsWeighed } });
  expect(answer.json()).toMatchObject({ status: 400, error: { code: 'not-allowed', field } });
  expect(answer.json<{ error: { message: string } }>().error.message).toContain('seriousness, injury');
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRecord } from '../house/a-record.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

interface Step {
  readonly id: string;
  readonly code: string;
  readonly state: string;
  readonly waitedFor: string | null;
}

const sign = async (besides: Record<string, unknown> = {}): Promise<string> => {
  const record = aRecord(house.world, besides);
  const signed = await house.as(house.world.carer).api('POST', '/api/v1/incidents', record);
  expect(signed.statusCode, signed.body).toBe(201);
  return signed.json<{ id: string }>().id;
};
const recordOf = async (id: string) =>
  (await house.as(house.world.manager).api('GET', `/api/v1/incidents/${id}`)).json<{
    steps: Step[];
    events: { event: string; words: string }[];
  }>();
const waited = async (id: string): Promise<Record<string, string[]>> => {
  const made: Record<string, string[]> = {};
  for (const { code, waitedFor } of (await recordOf(id)).steps)
    if (waitedFor) made[waitedFor] = [...(made[waitedFor] ?? []), code].sort();
  return made;
};
const noted = {
  event: 'interview',
  eventDay: '2026-03-02',
  eventTime: '22:30',
  eventWords: 'A call at ten.',
};

test('a record makes none of the steps that wait for the police', async () => {
  expect(await waited(await sign())).toEqual({});
});

test('each event makes its own steps, and no others', async () => {
  const id = await sign();
  const carer = house.as(house.world.carer);
  const note = async (event: string) =>
    expect((await carer.post(`/incidents/${id}/events`, { ...noted, event })).statusCode).toBe(303);
  await note('interview');
  const interview = ['appropriate-adult', 'free-legal-advice', 'voluntary-attendance'];
  expect(await waited(id)).toEqual({ interview });
  await note('custody');
  await note('charge');
  await note('police-come');
  expect(await waited(id)).toEqual({
    interview,
    custody: ['in-custody', 'journey-home'],
    charge: ['if-charged'],
    'police-come': ['view-after-police'],
  });
  const page = await carer.get(`/incidents/${id}`);
  expect(page.body).toContain('The police want an interview');
  expect(page.body).toContain('A call at ten.');
});

test('the social worker notes it too, and the API takes the same', async () => {
  const id = await sign();
  const answer = await house
    .as(house.world.socialWorker)
    .api('POST', `/api/v1/incidents/${id}/events`, { event: 'charge', day: '2026-03-02', time: '23:00' });
  expect(answer.statusCode).toBe(201);
  expect(answer.json()).toMatchObject({ events: [{ event: 'charge', words: '' }] });
  expect(await waited(id)).toEqual({ charge: ['if-charged'] });
  const wrong = await house
    .as(house.world.socialWorker)
    .api('POST', `/api/v1/incidents/${id}/events`, { event: 'trial', day: '2026-03-02', time: '23:00' });
  expect(wrong.statusCode).toBe(400);
  expect(wrong.json()).toMatchObject({ error: { field: 'event' } });
});

test('a form that is sent twice notes once, and an event that comes again asks again only for what is done', async () => {
  const id = await sign();
  const carer = house.as(house.world.carer);
  const once = { ...noted, entry: randomUUID() };
  await carer.post(`/incidents/${id}/events`, once);
  await carer.post(`/incidents/${id}/events`, once);
  expect((await recordOf(id)).events).toHaveLength(1);
  const legal = (await recordOf(id)).steps.find(({ code }) => code === 'free-legal-advice');
  await carer.post(`/steps/${legal?.id}`, { action: 'done', words: 'They asked for the duty solicitor.' });
  await carer.post(`/incidents/${id}/events`, { ...noted, eventWords: 'A second interview.' });
  const codes = (await recordOf(id)).steps.map(({ code, state }) => `${code} ${state}`);
  expect(codes.filter((code) => code.startsWith('free-legal')).sort()).toEqual([
    'free-legal-advice done',
    'free-legal-advice proposed',
  ]);
  expect(codes.filter((code) => code.startsWith('voluntary'))).toEqual(['voluntary-attendance proposed']);
});

test.each([
  ['event', { event: '' }, 'Choose what happened'],
  ['eventDay', { eventDay: '31 February' }, 'Enter the day it happened'],
  ['eventTime', { eventTime: '25:00' }, 'Give the time as shown on a clock'],
  ['eventDay', { eventDay: '2026-03-09' }, 'That time is in the future'],
  ['eventWords', { eventWords: 'x'.repeat(200_001) }, 'Write at most'],
])('what is wrong with %s is said, and what was written comes back', async (field, besides, message) => {
  const id = await sign();
  const answer = await house
    .as(house.world.carer)
    .post(`/incidents/${id}/events`, { ...noted, eventWords: 'They rang at ten.', ...besides });
  expect(answer.body).toContain(message);
  expect(answer.body).toContain(`href="#${field}"`);
  if (field !== 'eventWords') expect(answer.body).toContain('They rang at ten.');
  expect((await recordOf(id)).events).toEqual([]);
});

test('a record that says that the police were contacted is the first thing that happened next', async () => {
  const police = {
    reason: 'The person harmed asked for it.',
    day: '2026-03-02',
    time: '22:00',
    reference: '',
    seniorConsulted: true,
    seniorWords: 'They agreed.',
  };
  const decision = { goodEnough: 'yes', goodEnoughWords: '', chosenRoute: 'report-non-urgent', reason: '' };
  const facts = {
    conduct: [{ kind: 'assault', injury: 'needs-treatment' }],
    victim: { who: 'staff', wantsPolice: true },
  };
  const id = await sign({ police, facts, decision });
  expect(await waited(id)).toEqual({ 'police-come': ['view-after-police'] });
});

test('what has happened stays asked for when the decision is changed', async () => {
  const id = await sign();
  await house.as(house.world.carer).post(`/incidents/${id}/events`, noted);
  const decision = { chosenRoute: 'resolve-internally', goodEnough: 'yes', reason: 'It is put right.' };
  const decided = await house
    .as(house.world.manager)
    .post(`/incidents/${id}/review`, { action: 'decide', ...decision });
  expect(decided.statusCode).toBe(303);
  const open = (await recordOf(id)).steps.filter(({ state }) => state === 'proposed').map(({ code }) => code);
  expect(open).toEqual(expect.arrayContaining(['appropriate-adult', 'free-legal-advice']));
});

test('a child who was only harmed gets no steps of a suspect, whatever happens', async () => {
  const facts = { conduct: [{ kind: 'assault', injury: 'minor' }], child: 'harmed', doneBy: 'child' };
  const decision = { goodEnough: 'yes', goodEnoughWords: '', chosenRoute: 'resolve-internally', reason: '' };
  const id = await sign({ facts, decision });
  for (const event of ['interview', 'custody', 'charge', 'police-come'])
    await house.as(house.world.carer).post(`/incidents/${id}/events`, { ...noted, event });
  expect(await waited(id)).toEqual({ 'police-come': ['view-after-police'] });
});

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addChild } from '../house/register.ts';
import { at, decide, found, line, openAway, openSteps, stepsOf, type TestApp, testApp } from './night.ts';

let house: TestApp;
let child: string;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());
beforeEach(async () => {
  house.now = new Date('2026-03-03T02:15:00Z');
  const { home } = house.world;
  const jay = { given: 'Jay', family: 'Sampleton', born: '2011-02-02', livesAt: home };
  child = await addChild(house, jay, [['socialWorker', 'social-worker']]);
});

const carer = () => house.as(house.world.carer);
const open = (besides: Record<string, string>) => openAway(house, house.world.carer, child, besides);
const apiOf = async (id: string) => (await carer().api('GET', `/api/v1/missing-episodes/${id}`)).json();

test('an absence across midnight is one, in the order in which it happened', async () => {
  const id = await open(at('noticed', '2026-03-02T22:30:00Z'));
  await carer().post(`/missing/episodes/${id}/entries`, line(house, { result: 'After midnight.' }));
  const before = at('happened', '2026-03-02T23:50:00Z');
  await carer().post(
    `/missing/episodes/${id}/entries`,
    line(house, { result: 'Before midnight.', ...before }),
  );
  const { body } = await carer().get(`/missing/episodes/${id}`);
  expect(body).toContain('For 3 hours 45 minutes.');
  expect(body.indexOf('Before midnight.')).toBeLessThan(body.indexOf('After midnight.'));
  await decide(carer(), id, { enquiries: 'yes' });
  await found(house, carer(), id);
  expect((await apiOf(id)).return903).toEqual({ code: 'M', from: '2026-03-02', until: '2026-03-03' });
});

test('in the night the clocks go back, half past one is asked about, and both stand in their order', async () => {
  house.now = new Date('2026-10-25T02:30:00Z');
  const id = await open(at('noticed', '2026-10-24T22:00:00Z'));
  const path = `/missing/episodes/${id}/entries`;
  const twice = at('happened', '2026-10-25T00:30:00Z');
  const asked = await carer().post(path, line(house, { result: 'Which of the two?', ...twice }));
  expect(asked.statusCode).toBe(422);
  expect(asked.body).toContain('The clocks showed 01:30 twice that night.');
  expect(asked.body).toContain('Which of the two?');
  const second = { ...twice, 'happened-which': 'second' };
  await carer().post(path, line(house, { result: 'The later one.', ...second }));
  await carer().post(path, line(house, { result: 'The earlier one.', ...twice, 'happened-which': 'first' }));
  const { body } = await carer().get(`/missing/episodes/${id}`);
  expect(body.indexOf('The earlier one.')).toBeLessThan(body.indexOf('The later one.'));
  expect(body).toContain('25 October 2026 at 01:30 (before the clocks went back)');
  expect(body).toContain('25 October 2026 at 01:30 (after the clocks went back)');
  // From 23:00 in summer time to 02:30 in winter time on the clock: four and a half hours.
  expect(body).toContain('For 4 hours 30 minutes.');
});

test('the form of a page opened in that hour knows which of the two it is', async () => {
  house.now = new Date('2026-10-25T01:20:00Z');
  const page = await carer().get(`/children/${child}/missing/episodes/new`);
  expect(page.body).toMatch(/value="second"[^>]*checked/);
});

test('a clock of an hour lasts an hour, whatever the clocks on the wall do', async () => {
  house.now = new Date('2026-10-25T00:30:00Z');
  const id = await open({ ...at('noticed', '2026-10-25T00:30:00Z'), 'noticed-which': 'first' });
  await decide(carer(), id, { enquiries: 'yes' });
  const report = (await stepsOf(house, id)).find(({ code }) => code === 'report-missing');
  expect(report?.due_at).toEqual(new Date('2026-10-25T01:30:00Z'));
});

test('a time that spring left out is refused, with what is allowed', async () => {
  house.now = new Date('2026-03-29T02:30:00Z');
  const id = await open(at('noticed', '2026-03-29T00:10:00Z'));
  const never = {
    'happened-day': '29',
    'happened-month': '3',
    'happened-year': '2026',
    'happened-time': '01:30',
  };
  const refused = await carer().post(`/missing/episodes/${id}/entries`, line(house, never));
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain('There was no 01:30 that night: the clocks went forward.');
});

test('a child who is moved while away: the new home sees it and goes on, the old home sees it no more', async () => {
  const id = await open({});
  await decide(carer(), id, { enquiries: 'yes' });
  await house.database.asOwner(async (tx) => {
    const { otherHome } = house.world;
    await tx
      .updateTable('placement')
      .set({ until_day: '2026-03-02' })
      .where('child_id', '=', child)
      .execute();
    const row = { child_id: child, setting_id: otherHome, from_day: '2026-03-03', until_day: null };
    await tx
      .insertInto('placement')
      .values({ ...row, id: crypto.randomUUID() })
      .execute();
  });
  expect((await carer().get(`/missing/episodes/${id}`)).statusCode).toBe(404);
  const next = house.as(house.world.otherCarer);
  const page = await next.get(`/missing/episodes/${id}`);
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain('Lives now at');
  expect((await found(house, next, id)).statusCode).toBe(303);
  expect(await openSteps(house, id)).toContain('offer-return-conversation');
  const owners = (await stepsOf(house, id)).filter(({ code }) => code === 'tell-that-found');
  expect(owners.map(({ owner_id }) => owner_id)).toEqual([house.world.otherCarer]);
});

test('the risk is judged again every hour, from the last time it was', async () => {
  const id = await open({});
  await decide(carer(), id);
  house.now = new Date('2026-03-03T02:45:00Z');
  await decide(carer(), id);
  const judged = (await stepsOf(house, id)).filter(({ code }) => code === 'judge-the-risk-again');
  expect(judged.map(({ state, due_at }) => [state, due_at])).toEqual([
    ['done', new Date('2026-03-03T03:15:00Z')],
    ['proposed', new Date('2026-03-03T03:45:00Z')],
  ]);
});

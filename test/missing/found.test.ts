import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addChild } from '../house/register.ts';
import {
  at,
  decide,
  found,
  line,
  openAway,
  openSteps,
  stepsOf,
  type TestApp,
  testApp,
  told,
} from './night.ts';

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
const open = (besides: Record<string, string> = {}) => openAway(house, house.world.carer, child, besides);
const rowsOf = (table: 'missing_entry' | 'missing_report' | 'missing_found', id: string) =>
  house.database.asOwner((tx) => tx.selectFrom(table).selectAll().where('episode_id', '=', id).execute());

test('found before the report was finished: nothing goes to the police, and the steps of reporting end', async () => {
  const id = await open();
  await decide(carer(), id, { enquiries: 'yes' });
  expect(await openSteps(house, id)).toContain('report-missing');
  await found(house, carer(), id);
  expect(await openSteps(house, id)).not.toContain('report-missing');
  const page = await carer().get(`/missing/episodes/${id}`);
  expect(page.body).toContain(
    'They were found before the report was finished, so there is no longer anything to report.',
  );
  expect(page.body).not.toContain('Tell them now that they have been found');
  const report = await carer().get(`/missing/episodes/${id}/report`);
  expect(report.body).toContain('Do not send this.');
});

test('found after the report: the police are to be told, until somebody writes that they were', async () => {
  const id = await open();
  await decide(carer(), id, { enquiries: 'yes' });
  await carer().post(`/missing/episodes/${id}/report`, told(house));
  expect(await openSteps(house, id)).not.toContain('report-missing');
  house.now = new Date('2026-03-03T05:00:00Z');
  await found(house, carer(), id);
  const warned = await carer().get(`/missing/episodes/${id}`);
  expect(warned.body).toContain('(reference REF-77). Tell them now that they have been found');
  expect(await openSteps(house, id)).toEqual(expect.arrayContaining(['tell-that-found', 'police-talk-too']));
  await carer().post(
    `/missing/episodes/${id}/entries`,
    line(house, { kind: 'police', result: 'Told: found.' }),
  );
  const after = await carer().get(`/missing/episodes/${id}`);
  expect(after.body).not.toContain('Tell them now that they have been found');
});

test('a report that was being written while they were found is kept all the same', async () => {
  const id = await open();
  await decide(carer(), id, { enquiries: 'yes' });
  await found(house, house.as(house.world.secondCarer), id);
  const sent = await carer().post(`/missing/episodes/${id}/report`, told(house));
  expect(sent.statusCode).toBe(303);
  const page = await carer().get(`/missing/episodes/${id}`);
  expect(page.body).toContain('Tell them now that they have been found');
});

test('clocks of the return run from being found, 72 hours for the talk by the guidance', async () => {
  const id = await open();
  await decide(carer(), id, { enquiries: 'yes' });
  expect(await openSteps(house, id)).not.toContain('offer-return-conversation');
  house.now = new Date('2026-03-03T06:00:00Z');
  await found(house, carer(), id, { ...at('found', '2026-03-03T05:30:00Z') });
  const offer = (await stepsOf(house, id)).find(({ code }) => code === 'offer-return-conversation');
  expect(offer?.due_at).toEqual(new Date('2026-03-06T05:30:00Z'));
  expect(offer?.clock_basis).toMatch(/^statutory guidance/);
  expect(offer?.owner_id).toBe(house.world.socialWorker);
  const page = await carer().get(`/missing/episodes/${id}/return`);
  expect(page.body).toContain('within 72 hours of being found');
  expect(page.body).toContain('the Protocol asks for the talk and sets no time');
});

test('found by two at once: it ends once, and what the second told is in the timeline', async () => {
  const id = await open();
  const answered = await Promise.all([
    found(house, carer(), id, { howTheyAre: 'Wet through.' }),
    found(house, house.as(house.world.secondCarer), id, { howTheyAre: 'Hungry.' }),
  ]);
  expect(answered.map(({ statusCode }) => statusCode)).toEqual([303, 303]);
  expect(await rowsOf('missing_found', id)).toHaveLength(1);
  const page = await carer().get(`/missing/episodes/${id}`);
  expect(page.body).toContain('Wet through.');
  expect(page.body).toContain('Hungry.');
});

test('found before they were away, or after now, is refused and says what is allowed', async () => {
  const id = await open();
  const before = await found(house, carer(), id, { ...at('found', '2026-03-03T00:10:00Z') });
  expect(before.statusCode).toBe(422);
  expect(before.body).toContain('They were found to be away on 3 March 2026 at 01:15. Give a later time.');
  const after = await found(house, carer(), id, { ...at('found', '2026-03-03T09:00:00Z') });
  expect(after.body).toContain('That time is in the future.');
});

test('a child who declines the talk says why, and may change their mind', async () => {
  const id = await open();
  const path = `/missing/episodes/${id}/return`;
  const event = (name: string, besides: Record<string, string> = {}) => ({
    entry: randomUUID(),
    event: name,
    byWhom: 'Advocacy service',
    ...at('happened', house.now),
    ...besides,
  });
  const early = await carer().post(path, event('offered'));
  expect(early.body).toContain('They have not been found yet');
  await found(house, carer(), id);
  const worker = house.as(house.world.socialWorker);
  expect((await worker.post(path, event('declined'))).body).toContain('Write down why, in their words');
  await worker.post(path, event('declined', { words: 'Not today. You all ask the same.' }));
  house.now = new Date('2026-03-04T10:00:00Z');
  const missing = await worker.post(path, event('held', { words: 'Lonely after contact.' }));
  expect(missing.body).toContain('Say whether they are independent');
  await worker.post(path, event('held', { words: 'Lonely after contact.', independent: 'yes' }));
  const page = await worker.get(path);
  expect(page.body).toContain('Not today. You all ask the same.');
  expect(page.body).toContain('independent of the home');
  expect(await openSteps(house, id)).not.toContain('offer-return-conversation');
});

test('from 18 they are a vulnerable adult: other words, another step, no talk of the child', async () => {
  const { home } = house.world;
  child = await addChild(house, { given: 'Ky', family: 'Sampleton', born: '2006-02-02', livesAt: home }, [
    ['socialWorker', 'personal-adviser'],
  ]);
  const id = await open();
  await decide(carer(), id, { risk: 'yes', enquiries: '' });
  expect(await openSteps(house, id)).toEqual(
    expect.arrayContaining(['report-vulnerable-adult', 'find-together']),
  );
  const page = await carer().get(`/missing/episodes/${id}`);
  expect(page.body).toContain('Ky Sampleton cannot be found');
  expect(page.body).toContain('look for them as a vulnerable adult');
  const report = await carer().get(`/missing/episodes/${id}/report`);
  expect(report.body).toContain('WHICH VULNERABLE ADULT CANNOT BE FOUND');
  await found(house, carer(), id);
  expect((await carer().get(`/missing/episodes/${id}`)).body).not.toContain('A talk about being away');
});

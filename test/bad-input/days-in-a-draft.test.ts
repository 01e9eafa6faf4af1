import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../house/test-app.ts';
import { beginDraft, savePage, wholeDraft } from './a-draft.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

const when = (day: string) => ({ day, time: '21:40', place: 'Kitchen', present: 'Staff' });

test.each([
  ['words', 'last Tuesday', 'Give the day and the time it happened'],
  ['a day that is none', '2026-02-30', '30 February 2026 is not a date'],
  ['a day half typed', '0002-03-03', 'Give the day and the time it happened'],
  ['a day before any edition', '2019-06-01', 'The Protocol begins on'],
  ['a day in the future', '2026-03-04', 'That time is in the future'],
  ['a year of five figures', '12026-03-02', 'Give the day and the time it happened'],
  ['SQL', "'; drop table draft; --", 'Give the day and the time it happened'],
])('%s for a day are asked for again, with what was typed still on the page', async (_what, day, said) => {
  const carer = house.as(house.world.carer);
  const draftId = await beginDraft(carer, house.world.robin);
  const saved = await savePage(carer, draftId, 'when-and-where', when(day));
  expect(saved.statusCode).toBe(422);
  expect(saved.body).toContain(said);
  expect(saved.body).toContain('Kitchen');
});

test.each(['last Tuesday', '0002-03-03', '2019-06-01', '2026-03-04', '9999-12-31', '2026-02-30'])(
  'a draft in which the day was saved as it was typed, %s, opens on every page and can be put right',
  async (day) => {
    const carer = house.as(house.world.carer);
    const draftId = await wholeDraft(house);
    const autosaved = await savePage(carer, draftId, 'when-and-where', { day, autosave: '1' });
    expect(autosaved.statusCode).toBe(204);
    for (const path of [
      '',
      '/page/when-and-where',
      '/page/home',
      '/facts',
      '/decision',
      '/check',
      '/discard',
    ]) {
      const opened = await carer.get(`/records/${draftId}${path}`);
      expect([path, opened.statusCode]).toEqual([path, expect.toBeOneOf([200, 303])]);
    }
    expect((await carer.get('/my-work')).statusCode).toBe(200);
    expect((await carer.post(`/records/${draftId}/sign`, {})).statusCode).toBe(422);
    const righted = await savePage(carer, draftId, 'when-and-where', when('2026-03-02'));
    expect(righted.statusCode).toBe(303);
    expect((await carer.post(`/records/${draftId}/sign`, {})).headers.location).toMatch(
      /^\/incidents\/[\w-]+$/,
    );
  },
);

test('a day on which the child was not born yet is questioned, and is not signed', async () => {
  const { database, world } = house;
  const born = { date_of_birth: '2026-01-15' };
  await database.asOwner((tx) => tx.updateTable('child').set(born).where('id', '=', world.robin).execute());
  const draftId = await wholeDraft(house);
  await savePage(house.as(world.carer), draftId, 'when-and-where', when('2025-12-01'));
  const signed = await house.as(world.carer).post(`/records/${draftId}/sign`, {});
  expect(signed.statusCode).toBe(422);
  expect(signed.body).toContain('the age would be -1');
});

test.each(['abc', '1e99', '-1', '1.5', 'NaN', '99999999999', ''])(
  'a page that says it shows version "%s" of the draft is a conflict and never a fault',
  async (version) => {
    const carer = house.as(house.world.carer);
    const draftId = await beginDraft(carer, house.world.robin);
    const fields = { version, childActions: 'mine', staffActions: 'x' };
    const saved = await carer.post(`/records/${draftId}/page/what-happened`, fields);
    expect(saved.statusCode).toBe(409);
    expect(saved.body).toContain('mine');
  },
);

test.each(['constructor', '__proto__', 'toString', 'no-such', ''])(
  'a question called "%s" is not asked',
  async (ask) => {
    const carer = house.as(house.world.carer);
    const draftId = await beginDraft(carer, house.world.robin);
    expect((await carer.post(`/records/${draftId}/facts`, { ask, [ask]: 'yes' })).statusCode).toBe(404);
    expect((await carer.get(`/records/${draftId}/facts?ask=${ask}`)).statusCode).toBeLessThan(400);
    expect((await carer.get(`/records/${draftId}/page/${ask || 'none'}`)).statusCode).toBe(404);
  },
);

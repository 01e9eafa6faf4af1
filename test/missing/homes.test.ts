import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addChild } from '../house/register.ts';
import { at, decide, found, openAway, type TestApp, testApp, told } from './night.ts';

let house: TestApp;
let commissioner: string;
let elsewhere: string;
beforeAll(async () => {
  house = await testApp({ now: new Date('2026-03-03T12:00:00Z') });
  [commissioner, elsewhere] = [randomUUID(), randomUUID()];
  const { authority, provider } = house.world;
  const other = randomUUID();
  await house.database.asOwner(async (tx) => {
    const organisation = { id: other, name: 'Borough of Elsewick', kind: 'local-authority' } as const;
    await tx
      .insertInto('organisation')
      .values({ ...organisation, created_at: house.now })
      .execute();
    for (const [id, organisation_id] of [
      [commissioner, authority],
      [elsewhere, other],
    ] as const) {
      const account = { id, name: 'Quince Pretend', email: `${id}@test.example`, closed_at: null };
      await tx
        .insertInto('person_account')
        .values({ ...account, created_at: house.now })
        .execute();
      const member = { id: randomUUID(), person_id: id, organisation_id, setting_id: null };
      await tx
        .insertInto('membership')
        .values({ ...member, role: 'commissioner', from_day: '2020-01-01', until_day: null })
        .execute();
    }
    // The home lies in no authority that is recorded: only who has a child there commissions it.
    await tx
      .updateTable('setting')
      .set({ host_authority_id: null })
      .where('organisation_id', '=', provider)
      .execute();
  });
});
afterAll(() => house.close());

/** An absence of a child, over within the hour: told to the police or not, against the answer or with it. */
async function absence(childId: string, how: 'kept' | 'needed' | 'without-need'): Promise<string> {
  const carer = house.as(house.world.carer);
  const id = await openAway(house, house.world.carer, childId, at('noticed', house.now));
  await decide(carer, id, how === 'needed' ? { enquiries: 'yes' } : {});
  if (how === 'without-need') {
    const reason = 'We always do.';
    await carer.post(`/missing/episodes/${id}/departures`, { chosen: 'report-online', reason });
  }
  if (how !== 'kept') await carer.post(`/missing/episodes/${id}/report`, told(house));
  house.now = new Date(house.now.getTime() + 600_000);
  await found(house, carer, id);
  return id;
}
const path = () => `/missing/homes/${house.world.home}`;
const said = (body: string, key: string): string =>
  new RegExp(`${key}\\s*</dt>\\s*<dd[^>]*>\\s*([^<]*)`).exec(body)?.[1]?.trim() ?? 'not there';

test('a home is counted: absences, repeats, reports, and those that carers could have stayed with', async () => {
  const { home, robin } = house.world;
  const kit = await addChild(
    house,
    { given: 'Kitto', family: 'Vanishing', born: '2012-02-02', livesAt: home },
    [],
  );
  await absence(robin, 'kept');
  await absence(robin, 'needed');
  await absence(robin, 'without-need');
  const needed = await absence(kit, 'needed');
  const { body } = await house.as(house.world.manager).get(path());
  expect(said(body, 'Absences')).toBe('4');
  expect(said(body, 'Number of children')).toBe('2');
  expect(said(body, 'Children away more than once')).toBe('1');
  expect(said(body, 'Told to the police')).toBe('3 of 4 (75 in 100)');
  expect(said(body, 'Of these, carers could have dealt with it')).toBe('1 of 3 (33 in 100)');
  // Looking back changes what is counted, and stands beside what was decided.
  const lookBack = { entry: randomUUID(), needed: 'no', lookBackWords: 'Their aunt had written to us.' };
  await house.as(house.world.manager).post(`/missing/episodes/${needed}/look-back`, lookBack);
  const after = await house.as(house.world.manager).get(path());
  expect(said(after.body, 'Of these, carers could have dealt with it')).toBe('2 of 3 (67 in 100)');
});

test('the commissioner of an authority with a child there reads counts, and no name or absence', async () => {
  const page = await house.as(commissioner).get(path());
  expect(page.statusCode).toBe(200);
  expect(said(page.body, 'Absences')).toBe('4');
  expect(page.body).not.toMatch(/Robin|Kitto|Sampleton|Vanishing|missing\/episodes/);
  const homes = await house.as(commissioner).get('/missing/homes');
  expect(homes.body).toContain('Hazel House');
  // A foster home is a family: its name is for whoever manages it.
  expect(homes.body).not.toContain('Fictional family');
});

test('nobody else reads it: a carer, another home, a commissioner of elsewhere', async () => {
  const { carer, otherManager, socialWorker } = house.world;
  for (const person of [carer, otherManager, socialWorker, elsewhere]) {
    expect([person, (await house.as(person).get(path())).statusCode]).toEqual([person, 404]);
    expect((await house.as(person).get('/missing/homes')).body).not.toContain('Hazel House');
    const raised = await house.as(person).post(`${path()}/notes`, { kind: 'concern', words: 'x' });
    expect([person, raised.statusCode]).toEqual([person, 404]);
  }
});

test('a concern is raised, planned about, taken up and settled, each with its day, in that order', async () => {
  const due = (day: string) => ({ 'answerDue-day': day, 'answerDue-month': '3', 'answerDue-year': '2026' });
  const add = (person: string, kind: string, besides: Record<string, string> = {}) =>
    house.as(person).post(`${path()}/notes`, { entry: randomUUID(), kind, words: `${kind}!`, ...besides });
  const { manager } = house.world;
  expect((await add(manager, 'escalated', due('20'))).body).toContain('There is no open concern.');
  expect((await add(commissioner, 'concern')).body).toContain('Give the day it must be answered by');
  expect((await add(commissioner, 'concern', due('2'))).body).toContain('today or later');
  expect((await add(commissioner, 'concern', { ...due('3'), words: ' ' })).body).toContain(
    'Do not name a child.',
  );
  const named = await add(manager, 'concern', { ...due('3'), words: 'They report ROBIN’S every step.' });
  expect([named.statusCode, named.body.includes('the name of a child in your care')]).toEqual([422, true]);
  expect((await add(commissioner, 'concern', due('3'))).statusCode).toBe(303);
  expect((await house.as(manager).get('/my-work')).body).toContain(
    'An answer is due about how often Hazel House tells the police',
  );
  expect((await add(manager, 'plan', due('20'))).statusCode).toBe(303);
  expect((await house.as(manager).get('/my-work')).body).not.toContain('An answer is due about how often');
  expect((await add(commissioner, 'escalated', due('30'))).statusCode).toBe(303);
  expect((await add(commissioner, 'settled')).statusCode).toBe(303);
  const { body } = await house.as(manager).get(path());
  const order = ['concern!', 'plan!', 'escalated!', 'settled!'].map((words) => body.indexOf(words));
  expect(order).not.toContain(-1);
  expect([...order].sort((a, b) => a - b)).toEqual(order);
});

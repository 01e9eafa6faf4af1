import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../house/test-app.ts';

let house: TestApp;
beforeEach(async () => {
  house = await testApp();
});
afterEach(() => house.close());

const asked = {
  given: 'Robin',
  family: 'Sampleton',
  'born-day': '4',
  'born-month': '5',
  'born-year': '2011',
  reason: 'In hospital tonight. Nobody who works with them answers the phone.',
  hours: '4',
};
const breaks = (person: string, besides: Record<string, string> = {}) =>
  house.as(person).post('/break-glass', { ...asked, ...besides });
const seesRobin = async (person: string) =>
  (await house.as(person).get(`/children/${house.world.robin}`)).statusCode === 200;
const later = (hours: number) => {
  house.now = new Date(house.now.getTime() + hours * 3_600_000);
};
const glassId = async (): Promise<string> => {
  const { rows } = await sql<{ id: string }>`select id from break_glass order by opened_at desc`.execute(
    house.database.kysely,
  );
  return rows[0]?.id ?? '';
};

test('the glass opens for its stated time and closes by itself', async () => {
  const { outsider } = house.world;
  expect(await seesRobin(outsider)).toBe(false);
  expect((await breaks(outsider)).headers.location).toBe(`/children/${house.world.robin}`);
  expect(await seesRobin(outsider)).toBe(true);
  later(3.99);
  expect(await seesRobin(outsider)).toBe(true);
  later(0.01);
  expect(await seesRobin(outsider)).toBe(false);
});

test('whoever broke it can close it early, and nobody else', async () => {
  const { outsider, otherSocialWorker } = house.world;
  await breaks(outsider);
  const id = await glassId();
  expect((await house.as(otherSocialWorker).post(`/break-glass/${id}/end`, {})).statusCode).toBe(404);
  expect((await house.as(house.world.socialWorker).post(`/break-glass/${id}/end`, {})).statusCode).toBe(403);
  expect(await seesRobin(outsider)).toBe(true);
  expect((await house.as(outsider).post(`/break-glass/${id}/end`, {})).statusCode).toBe(303);
  expect(await seesRobin(outsider)).toBe(false);
});

test('the owner of the record finds it in their work, and what they find not justified closes at once', async () => {
  const { outsider, socialWorker, manager } = house.world;
  await breaks(outsider, { hours: '72' });
  const id = await glassId();
  expect((await house.as(socialWorker).get('/my-work')).body).toContain('Emergency access: 1 to look at');
  expect((await house.as(manager).get('/my-work')).body).not.toContain('Break-glass access');
  const list = await house.as(socialWorker).get('/break-glass');
  expect(list.body).toContain('Juniper Pretend');
  expect(list.body).toContain('Nobody who works with them answers the phone');
  const without = await house
    .as(socialWorker)
    .post(`/break-glass/${id}`, { verdict: 'not-justified', words: ' ' });
  expect(without.body).toContain('Say what you found.');
  const nothing = await house.as(socialWorker).post(`/break-glass/${id}`, { words: 'I did.' });
  expect(nothing.body).toContain('Say what you found.');
  expect(await seesRobin(outsider)).toBe(true);
  const words = { verdict: 'not-justified', words: 'They were curious.' };
  expect((await house.as(socialWorker).post(`/break-glass/${id}`, words)).statusCode).toBe(303);
  expect(await seesRobin(outsider)).toBe(false);
  const again = await house.as(socialWorker).post(`/break-glass/${id}`, words);
  expect(again.statusCode).toBe(409);
  expect((await house.as(outsider).get('/break-glass')).body).toContain('Closed: found not justified');
});

test('a glass that nobody looks at closes after 24 hours and stays overdue in the list', async () => {
  const { outsider, socialWorker } = house.world;
  await breaks(outsider, { hours: '72' });
  later(23.9);
  expect(await seesRobin(outsider)).toBe(true);
  later(0.1);
  expect(await seesRobin(outsider)).toBe(false);
  expect((await house.as(socialWorker).get('/my-work')).body).toContain('1 to look at, 1 of them overdue');
  expect((await house.as(outsider).get('/break-glass')).body).toContain('nobody looked at it in time');
  const words = { verdict: 'justified', words: 'They called us the next day.' };
  await house.as(socialWorker).post(`/break-glass/${await glassId()}`, words);
  // Found justified, it is open again for what is left of its time.
  expect(await seesRobin(outsider)).toBe(true);
});

test('a stand-in looks at it while the owner is away', async () => {
  const { outsider, socialWorker, otherSocialWorker } = house.world;
  await house.database.asOwner((tx) =>
    tx
      .insertInto('absence')
      .values({
        id: crypto.randomUUID(),
        person_id: socialWorker,
        stand_in_id: otherSocialWorker,
        from_at: new Date(house.now.getTime() - 1),
        until_at: new Date(house.now.getTime() + 86_400_000),
      })
      .execute(),
  );
  await breaks(outsider);
  expect((await house.as(otherSocialWorker).get('/my-work')).body).toContain('Emergency access: 1');
});

test('nobody reviews their own, not even as the owner of the record', async () => {
  const { socialWorker } = house.world;
  await breaks(socialWorker);
  const id = await glassId();
  const words = { verdict: 'justified', words: 'I say so.' };
  expect((await house.as(socialWorker).post(`/break-glass/${id}`, words)).statusCode).toBe(403);
  const past = house.database.asPerson(
    { personId: socialWorker, settings: { now: house.now.toISOString() } },
    (tx) =>
      sql`update break_glass set verdict = 'justified', review_words = 'x', reviewed_by = ${socialWorker}::uuid,
        reviewed_at = ${house.now} where id = ${id}::uuid`.execute(tx),
  );
  await expect(past).rejects.toMatchObject({ code: expect.stringMatching(/42501|23514/) });
});

test('an unknown name, a sealed child and a name that two children bear are answered alike', async () => {
  const { outsider, robin, authority, socialWorker } = house.world;
  const unknown = await breaks(outsider, { given: 'Nobody' });
  expect(unknown.statusCode).toBe(404);
  expect(unknown.body).toContain('There is no child with exactly this name');
  // What was written comes back.
  expect(unknown.body).toContain('Nobody who works with them answers the phone');
  await house.as(socialWorker).post(`/children/${robin}/seal`, { reason: 'A test.' });
  const text = (body: string): string =>
    body.replaceAll(/name="(_csrf|entry)" value="[^"]*"/g, '').replaceAll(/value="(Robin|Nobody)"/g, '');
  const sealed = await breaks(outsider);
  expect([sealed.statusCode, text(sealed.body)]).toEqual([404, text(unknown.body)]);
  await house.as(socialWorker).post(`/children/${robin}/seal/lift`, {});
  await house.database.asOwner((tx) =>
    tx
      .insertInto('child')
      .values({
        id: crypto.randomUUID(),
        given_name: 'ROBIN',
        family_name: 'sampleton',
        known_as: null,
        date_of_birth: '2011-05-04',
        responsible_authority_id: authority,
        out_of_area: false,
        created_at: house.now,
      })
      .execute(),
  );
  expect((await breaks(outsider)).statusCode).toBe(404);
});

test.each([
  ['no reason to speak of', { reason: 'because' }, 'Say why, in 20 characters or more'],
  ['no hours', { hours: '' }, 'Choose how long for.'],
  ['hours that are not offered', { hours: '500' }, 'Choose one of'],
  ['a day that is none', { 'born-day': '31', 'born-month': '2' }, 'is not a date'],
])('%s is refused, and what was written comes back', async (_, besides, message) => {
  const answer = await breaks(house.world.outsider, besides);
  expect(answer.statusCode).toBe(422);
  expect(answer.body).toContain(message);
  expect(answer.body).toContain('value="Robin"');
  expect(await glassId()).toBe('');
});

test('every attempt is kept, the one that found nobody too', async () => {
  const { outsider, robin } = house.world;
  await breaks(outsider, { given: 'Nobody' });
  await breaks(outsider);
  const { rows } = await sql<{ child_id: string | null }>`select child_id from audit_event
    where action = 'broke-glass' and person_id = ${outsider}::uuid order by id`.execute(
    house.database.kysely,
  );
  expect(rows.map(({ child_id }) => child_id)).toEqual([null, robin]);
});

test('who looked is told with the relation, what for, and on which basis, to those whom the agreement names', async () => {
  const { carer, outsider, socialWorker, robin } = house.world;
  await house.as(carer).get(`/children/${robin}`);
  await breaks(outsider);
  await house.as(outsider).get(`/children/${robin}`);
  const { body, statusCode } = await house.as(socialWorker).get(`/children/${robin}/looked`);
  expect(statusCode).toBe(200);
  expect(body).toContain('Ash Pretend');
  expect(body).toContain('the person who broke the glass');
  expect(body).toContain('to protect a child when no one who knows them can be asked in time');
  expect(body).toContain('The record is kept until 4 May 2086.');
  expect((await house.as(carer).get(`/children/${robin}/looked`)).statusCode).toBe(404);
  expect((await house.as(outsider).get(`/children/${robin}/looked`)).statusCode).toBe(404);
});

test('anybody reads the agreement, without signing in', async () => {
  const { body, statusCode } = await house.as(null).get('/sharing');
  expect(statusCode).toBe(200);
  expect(body).toContain('independent reviewing officer (IRO)');
  expect(body).toContain('DPA 2018 Sch 1 para 18');
});

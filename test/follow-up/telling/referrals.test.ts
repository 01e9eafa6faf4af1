import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { factKinds } from '../../../src/care/sharing/agreement.ts';
import { escalateOverdue } from '../../../src/follow-up/index.ts';
import { escalateUnanswered } from '../../../src/follow-up/referrals/escalate-unanswered.ts';
import { openable } from '../../../src/follow-up/referrals/words.ts';
import { all, aReferral, ask, move, openTellingHouse, refer, type TellingHouse } from './house.ts';

let telling: TellingHouse;
beforeAll(async () => {
  telling = await openTellingHouse();
});
afterAll(() => telling.house.close());

const kinds = Object.keys(factKinds);

/** The kinds of fact about Robin that somebody sees. */
async function opened(person: string): Promise<string[]> {
  const { robin } = telling.house.world;
  const rows = await ask<{ kind: string }>(
    telling,
    person,
    sql`select k as kind from unnest(${kinds}::text[]) k where app.sees(${robin}::uuid, k)`,
  );
  return rows.map(({ kind }) => kind).sort();
}

test.each(Object.keys(openable))(
  'a referral that names %s opens it and who it is, and nothing else',
  async (kind) => {
    const { justiceWorker, secondJusticeWorker, formerJusticeWorker, healthWorker, otherAdministrator } =
      telling;
    const others = [formerJusticeWorker, healthWorker, otherAdministrator, telling.house.world.outsider];
    expect(await opened(justiceWorker)).toEqual([]);
    const id = await refer(telling, { kinds: kind === 'identity' ? [] : [kind] });
    const named = [...new Set(['identity', kind])].sort();
    expect(await opened(justiceWorker)).toEqual(named);
    expect(await opened(secondJusticeWorker)).toEqual(named);
    for (const other of others) expect(await opened(other)).toEqual([]);
    const { wren } = telling.house.world;
    expect(await ask(telling, justiceWorker, sql`select 1 from child where id = ${wren}`)).toEqual([]);
    // It opens for reading alone.
    const added = await ask<{ adds: boolean }>(
      telling,
      justiceWorker,
      sql`select app.adds(${telling.house.world.robin}::uuid, ${kind}) as adds`,
    );
    expect(added).toEqual([{ adds: false }]);
    expect(
      (await move(telling, telling.house.world.socialWorker, id, 'revoked', 'By mistake.')).statusCode,
    ).toBe(303);
    expect(await opened(justiceWorker)).toEqual([]);
  },
);

test('who sealed it and who looked are never opened, and nobody shares what they do not see', async () => {
  const { house } = telling;
  const { robin, manager, socialWorker, carer, outsider } = house.world;
  for (const kind of ['seal', 'access-log']) {
    const form = aReferral(telling, { kinds: [kind] });
    expect((await house.as(socialWorker).post(`/referrals/new/${robin}`, form)).statusCode).toBe(422);
  }
  // A registered manager does not see nationality.
  const form = aReferral(telling, { kinds: ['nationality'] });
  const refused = await house.as(manager).post(`/referrals/new/${robin}`, form);
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain('You can share only what you can see yourself.');
  expect(refused.body).toContain('Please see whether this can be diverted.');
  for (const person of [carer, outsider]) {
    expect((await house.as(person).post(`/referrals/new/${robin}`, aReferral(telling))).statusCode).toBe(404);
    const forced = ask(
      telling,
      person,
      sql`insert into agency_referral (id, child_id, from_organisation_id, to_organisation_id, service, purpose, lawful_basis,
        kinds, answer_due_at, closes_at, made_by, made_at, changed_at) select gen_random_uuid(), ${robin}::uuid, ${house.world.provider}::uuid,
        ${telling.youthJustice}::uuid, 'youth-justice', 'support', 'public-task', '{identity}', app.now() + interval '1 day',
        app.now() + interval '2 days', ${person}::uuid, app.now(), app.now()`,
    );
    await expect(forced).rejects.toMatchObject({ code: '42501' });
  }
});

test('what was opened by a referral is not passed on by another', async () => {
  const id = await refer(telling, { kinds: ['profile'] });
  const { robin } = telling.house.world;
  const form = aReferral(telling, { to: `health ${telling.health}` });
  const passed = await telling.house.as(telling.justiceWorker).post(`/referrals/new/${robin}`, form);
  expect(passed.statusCode).toBe(404);
  await move(telling, telling.house.world.socialWorker, id, 'revoked', 'Done with it.');
});

test('accepted it stays open, done it closes; those who made it are told, and its steps end with it', async () => {
  const { house, justiceWorker } = telling;
  const { socialWorker } = house.world;
  const id = await refer(telling, { kinds: ['profile', 'record'] });
  expect((await house.as(justiceWorker).get('/my-work')).body).toContain(
    'A referral is waiting for an answer',
  );
  expect((await house.as(justiceWorker).get('/my-work')).body).toContain('Referrals: 1 waiting for us');
  const chase = sql<{ state: string; owner_id: string }>`
    select state, owner_id from step where about_id = ${id} and code = 'chase-referral'`;
  expect(await all(telling, chase)).toEqual([{ state: 'proposed', owner_id: socialWorker }]);
  expect((await house.as(justiceWorker).get(`/referrals/${id}`)).body).toContain('Please see whether');
  expect((await move(telling, justiceWorker, id, 'accepted')).statusCode).toBe(303);
  expect(await all(telling, chase)).toMatchObject([{ state: 'done' }]);
  expect(await opened(justiceWorker)).toEqual(['identity', 'profile', 'record']);
  expect((await house.as(socialWorker).get('/my-work')).body).toContain('A referral of yours was accepted');
  const ended = await move(telling, justiceWorker, id, 'done', '');
  expect(ended.statusCode).toBe(422);
  expect(ended.body).toContain('Write how it ended.');
  expect((await move(telling, justiceWorker, id, 'done', 'Met twice. Diverted.')).statusCode).toBe(303);
  expect(await opened(justiceWorker)).toEqual([]);
  const closed = (await house.as(justiceWorker).get(`/referrals/${id}`)).body;
  expect(closed).toContain('It has closed.');
  expect(closed).not.toMatch(/Please see whether|Robin|Met twice/);
  const kept = (await house.as(socialWorker).get(`/referrals/${id}`)).body;
  expect(kept).toContain('Met twice. Diverted.');
  expect(
    await all(telling, sql`select 1 from step where about_id = ${id} and state in ('proposed', 'accepted')`),
  ).toEqual([]);
});

test('declined with its reason it closes at once, and nobody answers twice', async () => {
  const { house, justiceWorker, secondJusticeWorker } = telling;
  const id = await refer(telling);
  expect((await move(telling, justiceWorker, id, 'declined')).statusCode).toBe(422);
  const both = await Promise.all([
    move(telling, justiceWorker, id, 'declined', 'Not ours.'),
    move(telling, secondJusticeWorker, id, 'accepted'),
  ]);
  expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([303, 409]);
  expect((await move(telling, house.world.socialWorker, id, 'chased')).statusCode).toBe(409);
  // Whoever came first: where it was accepted it is open still.
  const wasAccepted = both[1].statusCode === 303;
  const revoked = await move(telling, house.world.socialWorker, id, 'revoked', 'Enough.');
  expect(revoked.statusCode).toBe(wasAccepted ? 303 : 409);
});

test('each side does its own part, and nobody else any', async () => {
  const { house, justiceWorker, healthWorker } = telling;
  const { socialWorker, outsider, carer } = house.world;
  const id = await refer(telling);
  expect((await move(telling, socialWorker, id, 'accepted')).statusCode).toBe(409);
  expect((await move(telling, justiceWorker, id, 'revoked', 'No.')).statusCode).toBe(409);
  // A carer sees that it was made, and does nothing with it.
  expect((await move(telling, carer, id, 'revoked', 'No.')).statusCode).toBe(403);
  for (const other of [healthWorker, outsider])
    expect((await move(telling, other, id, 'accepted')).statusCode).toBe(404);
  expect((await move(telling, socialWorker, id, 'chased')).statusCode).toBe(303);
  expect((await house.as(justiceWorker).get('/my-work')).body).toContain(
    'A referral is still waiting for an answer',
  );
  expect((await move(telling, socialWorker, id, 'escalated', 'Told their manager.')).statusCode).toBe(303);
  expect((await move(telling, socialWorker, id, 'nonsense')).statusCode).toBe(404);
  await move(telling, socialWorker, id, 'revoked', 'Sorted at home.');
});

test('the form sent twice refers once, and tells once', async () => {
  const { house } = telling;
  const form = { ...aReferral(telling), entry: randomUUID() };
  const path = `/referrals/new/${house.world.robin}`;
  const before = await all(telling, sql`select 1 from agency_referral`);
  const send = () => house.as(house.world.socialWorker).post(path, form);
  const answers = [await send(), ...(await Promise.all([send(), send()]))];
  expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([303]));
  const [at, other] = [...new Set(answers.map(({ headers }) => String(headers.location)))];
  expect(other).toBeUndefined();
  const id = at?.slice('/referrals/'.length) ?? '';
  expect(await all(telling, sql`select 1 from agency_referral`)).toHaveLength(before.length + 1);
  expect(await all(telling, sql`select 1 from step where about_id = ${id}`)).toHaveLength(1);
  expect(await all(telling, sql`select 1 from notice where about_id = ${id}`)).toHaveLength(2);
  await move(telling, house.world.socialWorker, id, 'revoked', 'Enough.');
});

test.each([
  ['to', 'youth-justice nobody', 'Choose who you are asking.'],
  ['to', '', 'Choose who you are asking.'],
  ['purpose', 'gossip', 'Choose what it is for.'],
  ['lawfulBasis', '', 'Choose the legal basis.'],
  ['words', '  ', 'Write what you are asking for.'],
  ['answerHours', '0', 'Choose when you need an answer by.'],
  ['openDays', '9999', 'Choose how long it stays open.'],
])('a form whose %s is "%s" comes back with what is allowed', async (field, value, says) => {
  const { house } = telling;
  const form = aReferral(telling, { [field]: value });
  const back = await house.as(house.world.socialWorker).post(`/referrals/new/${house.world.robin}`, form);
  expect(back.statusCode).toBe(422);
  expect(back.body).toContain(says);
});

test('without an answer in time it is written on it once, and the step of whoever refers escalates', async () => {
  const { house, justiceWorker } = telling;
  const before = house.now;
  const id = await refer(telling, { answerHours: '24' });
  house.now = new Date(before.getTime() + 25 * 3_600_000);
  expect(await escalateUnanswered(house.database, house.now)).toBe(1);
  expect(await escalateUnanswered(house.database, house.now)).toBe(0);
  expect((await house.as(justiceWorker).get('/my-work')).body).toContain(
    'The time for an answer to a referral has passed',
  );
  expect((await house.as(house.world.socialWorker).get(`/referrals/${id}`)).body).toContain('Answer overdue');
  expect(await escalateOverdue(house.database, house.now, randomUUID)).toBeGreaterThan(0);
  // It runs out by itself, whatever nobody did.
  expect(await opened(justiceWorker)).toEqual(['identity', 'profile']);
  house.now = new Date(before.getTime() + 30 * 24 * 3_600_000);
  expect(await opened(justiceWorker)).toEqual([]);
  expect((await move(telling, justiceWorker, id, 'accepted')).statusCode).toBe(409);
  house.now = before;
  await move(telling, house.world.socialWorker, id, 'revoked', 'Enough.');
});

test('what was looked at by a referral stands in the list of who looked, as such', async () => {
  const { house, justiceWorker } = telling;
  const { robin, socialWorker } = house.world;
  const id = await refer(telling);
  expect((await house.as(justiceWorker).get(`/children/${robin}`)).statusCode).toBe(200);
  const looked = await ask<{ person_id: string; as_relation: string }>(
    telling,
    socialWorker,
    sql`select person_id, as_relation from app.who_looked(${robin}::uuid) where action = 'viewed-child'`,
  );
  expect(looked).toContainEqual({ person_id: justiceWorker, as_relation: 'referral' });
  await move(telling, socialWorker, id, 'revoked', 'Enough.');
  expect((await house.as(justiceWorker).get(`/children/${robin}`)).statusCode).toBe(404);
});

test('a sealed record is never referred, and a seal closes what was', async () => {
  const { house, justiceWorker } = telling;
  const { robin, socialWorker, carer } = house.world;
  const id = await refer(telling);
  expect(await opened(justiceWorker)).toEqual(['identity', 'profile']);
  const sealed = await house
    .as(socialWorker)
    .post(`/children/${robin}/seal`, { reason: 'Somebody is family.', people: [carer] });
  expect(sealed.statusCode).toBe(303);
  expect(await opened(justiceWorker)).toEqual([]);
  expect((await house.as(justiceWorker).get(`/referrals/${id}`)).statusCode).toBe(404);
  expect((await house.as(justiceWorker).get('/referrals')).body).not.toContain(id);
  expect((await house.as(socialWorker).post(`/referrals/new/${robin}`, aReferral(telling))).statusCode).toBe(
    404,
  );
  await house.as(socialWorker).post(`/children/${robin}/seal/lift`, {});
  await move(telling, socialWorker, id, 'revoked', 'Enough.');
});

test('what was referred is never changed, not even by the owner', async () => {
  const changed = all(telling, sql`update agency_referral set kinds = '{identity,health}'`);
  await expect(changed).rejects.toMatchObject({ code: 'HR001' });
  for (const table of ['agency_referral', 'agency_referral_ask', 'agency_referral_event'])
    await expect(all(telling, sql`delete from ${sql.table(table)}`)).rejects.toMatchObject({ code: 'HR001' });
});

import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { escalateOverdue } from '../../../src/follow-up/index.ts';
import { makeMessages } from '../../../src/follow-up/outbox/make-messages.ts';
import { tellDuty } from '../../../src/follow-up/rotas/tell-duty.ts';
import { all, ask, openTellingHouse, type TellingHouse } from './house.ts';

let telling: TellingHouse;
beforeEach(async () => {
  // Saturday night.
  telling = await openTellingHouse(new Date('2026-03-07T23:00:00Z'));
});
afterEach(() => telling.house.close());

const turn = (besides: Record<string, string> = {}) => ({
  organisation: telling.house.world.authority,
  duty: 'social-work',
  person: telling.duty,
  rank: '1',
  'from-day': '2026-03-07',
  'from-time': '17:00',
  'until-day': '2026-03-08',
  'until-time': '09:00',
  ...besides,
});
const putOnDuty = (besides: Record<string, string> = {}, by = telling.duty) =>
  telling.house.as(by).post('/rotas', turn(besides));

const onDuty = () =>
  ask<{ who: string }>(
    telling,
    telling.house.world.carer,
    sql`select d as who from app.on_duty(${telling.house.world.authority}::uuid, 'social-work') d`,
  );

test('whoever keeps the rota puts somebody on duty, everybody who works here reads it, and the gaps show', async () => {
  const { house, duty } = telling;
  expect((await putOnDuty()).statusCode).toBe(303);
  const page = (await house.as(house.world.carer).get('/rotas')).body;
  expect(page).toContain('duty Pretend');
  expect(page).toContain('On duty now');
  expect(page).toContain('8 March 2026 at 09:00 to 14 March 2026 at 23:00');
  expect(page).not.toContain('Put someone on duty');
  expect(await onDuty()).toEqual([{ who: duty }]);
});

test('turns may overlap: who is asked first is first, and whoever is away or off the rota is passed over', async () => {
  const { house, duty } = telling;
  const second = telling.justiceWorker;
  await all(
    telling,
    sql`insert into membership (id, person_id, organisation_id, role, from_day) values (gen_random_uuid(), ${second}::uuid, ${house.world.authority}::uuid, 'social-worker', '2020-01-01')`,
  );
  await putOnDuty({ person: second, rank: '2' });
  await putOnDuty();
  const [first] = await all<{ id: string }>(telling, sql`select id from duty_turn where rank = 1`);
  expect((await onDuty()).map(({ who }) => who)).toEqual([duty, second]);
  expect((await house.as(house.world.carer).post(`/rotas/turns/${first?.id}/withdraw`, {})).statusCode).toBe(
    404,
  );
  expect((await house.as(duty).post(`/rotas/turns/${first?.id}/withdraw`, {})).statusCode).toBe(303);
  expect((await house.as(duty).post(`/rotas/turns/${first?.id}/withdraw`, {})).statusCode).toBe(409);
  expect((await onDuty()).map(({ who }) => who)).toEqual([second]);
  const away = sql`insert into absence values (gen_random_uuid(), ${second}::uuid, ${duty}::uuid, ${house.now}, ${house.now}::timestamptz + interval '1 day')`;
  await all(telling, away);
  expect(await onDuty()).toEqual([]);
});

test('whoever is taken off the rota is told in My work, and is on it again when that is taken back', async () => {
  const { house, duty, justiceWorker: other } = telling;
  await all(
    telling,
    sql`insert into membership (id, person_id, organisation_id, role, from_day) values (gen_random_uuid(), ${other}::uuid, ${house.world.authority}::uuid, 'social-worker', '2020-01-01')`,
  );
  await putOnDuty({ person: other });
  const [turn] = await all<{ id: string }>(telling, sql`select id from duty_turn`);
  const told = async () => (await house.as(other).get('/my-work')).body.includes('You are off the rota');
  expect(await told()).toBe(false);
  const off = await house.as(duty).post(`/rotas/turns/${turn?.id}/withdraw`, {});
  expect(decodeURIComponent(String(off.headers['set-cookie']))).toContain(`/rotas/turns/${turn?.id}/undo`);
  expect(await told()).toBe(true);
  expect((await house.as(duty).post(`/rotas/turns/${turn?.id}/undo`, {})).statusCode).toBe(303);
  expect([await told(), (await onDuty()).map(({ who }) => who)]).toEqual([false, [other]]);
});

test.each([
  [{ duty: 'watchman' }, 'Choose which duty.'],
  [{ person: '' }, 'Choose who is on duty.'],
  [{ rank: '0' }, 'Choose 1 for the person who is asked first'],
  [{ 'from-day': '2026-02-30' }, '30 February 2026 is not a date.'],
  [{ 'until-time': '25:00' }, 'Give the time as shown on a clock'],
  [{ 'from-day': '2026-03-08', 'from-time': '09:00' }, 'The end must be after the beginning.'],
  [{ 'until-day': '2026-04-07' }, 'A turn can last 14 days at most.'],
  [{ 'from-day': '2026-03-01', 'until-day': '2026-03-02' }, 'That time is in the past.'],
])('a form with %j comes back with what is allowed', async (fields, says) => {
  const back = await putOnDuty(fields as unknown as Record<string, string>);
  expect(back.statusCode).toBe(422);
  expect(back.body).toContain(says);
});

test('somebody else keeps the rota of another organisation, and an id that is none reaches nothing', async () => {
  expect((await putOnDuty({}, telling.house.world.carer)).statusCode).toBe(404);
  expect((await putOnDuty({ organisation: telling.health })).statusCode).toBe(403);
  expect((await putOnDuty({ organisation: 'nonsense' })).statusCode).toBe(403);
});

test('the form sent twice makes one turn, and a night in which the clocks change is as long as it is', async () => {
  const entry = randomUUID();
  const form = turn({
    entry,
    'from-day': '2026-03-28',
    'from-time': '22:00',
    'until-day': '2026-03-29',
    'until-time': '07:00',
  });
  for (const _ of [1, 2])
    expect((await telling.house.as(telling.duty).post('/rotas', form)).statusCode).toBe(303);
  const turns = await all<{ hours: number }>(
    telling,
    sql`select (extract(epoch from until_at - from_at) / 3600)::int as hours from duty_turn`,
  );
  expect(turns).toEqual([{ hours: 8 }]);
});

/** A step of the social worker about Robin that is due in so many hours. */
const step = (hours: number, owner: string, role = 'social-worker') =>
  all<{ id: string }>(
    telling,
    sql`insert into step (id, child_id, setting_id, about, about_id, code, cites, words, owner_role, owner_id, made_for_id, due_at, state, made_at, changed_at)
    values (gen_random_uuid(), ${telling.house.world.robin}::uuid, ${telling.house.world.home}::uuid, 'referral', gen_random_uuid(), 'x', '[]', 'Do it.', ${role},
      ${owner}::uuid, ${owner}::uuid, ${telling.house.now}::timestamptz + make_interval(hours => ${hours}::int), 'proposed', ${telling.house.now}, ${telling.house.now})
    returning id`,
  );

test('a clock that begins on a Saturday night and ends before Monday comes to whoever is on duty too, once', async () => {
  const { house, duty } = telling;
  const { socialWorker } = house.world;
  await putOnDuty();
  await step(20, socialWorker);
  await step(60, socialWorker);
  expect(await tellDuty(house.database, house.now)).toBe(1);
  expect(await tellDuty(house.database, house.now)).toBe(0);
  expect((await house.as(duty).get('/my-work')).body).toContain(
    'You are on duty: a clock began while its owner is off',
  );
  const owners = await all<{ owner_id: string }>(telling, sql`select distinct owner_id from step`);
  expect(owners).toEqual([{ owner_id: socialWorker }]);
  // They are told in the night: they are on duty.
  await makeMessages(house.database, house.now);
  const told = await all<{ kind: string; not_before: Date }>(
    telling,
    sql`select kind, not_before from outgoing_message where person_id = ${duty}`,
  );
  expect(told).toEqual([{ kind: 'duty', not_before: house.now }]);
});

test('in office hours nobody on duty is troubled, unless the owner is away', async () => {
  const { house } = telling;
  const { socialWorker, outsider } = house.world;
  house.now = new Date('2026-03-06T11:00:00Z');
  await putOnDuty({ 'from-day': '2026-03-06', 'from-time': '09:00' });
  await step(4, socialWorker);
  expect(await tellDuty(house.database, house.now)).toBe(0);
  await all(
    telling,
    sql`insert into absence values (gen_random_uuid(), ${socialWorker}::uuid, ${outsider}::uuid, ${house.now}, ${house.now}::timestamptz + interval '1 day')`,
  );
  expect(await tellDuty(house.database, house.now)).toBe(1);
});

test('what a manager does goes to the manager on call of the provider', async () => {
  const { house, administrator } = telling;
  const { provider, supervisor, manager } = house.world;
  expect(
    (await putOnDuty({ organisation: provider, duty: 'manager-on-call', person: supervisor }, administrator))
      .statusCode,
  ).toBe(303);
  await step(5, manager, 'registered-manager');
  expect(await tellDuty(house.database, house.now)).toBe(1);
  const told = await all<{ to_person_id: string }>(
    telling,
    sql`select to_person_id from notice where to_role = 'duty'`,
  );
  expect(told).toEqual([{ to_person_id: supervisor }]);
});

test('where the owner and the stand-in are both away, escalation gives the step to whoever is on duty, and back after', async () => {
  const { house, duty } = telling;
  const { manager, secondCarer, carer } = house.world;
  await putOnDuty();
  const [{ id } = { id: '' }] = await step(40, manager, 'registered-manager');
  const away = (
    person: string,
    standIn: string,
  ) => sql`insert into absence values (gen_random_uuid(), ${person}::uuid, ${standIn}::uuid,
    ${house.now}::timestamptz - interval '1 hour', ${house.now}::timestamptz + interval '5 hours')`;
  await all(telling, away(manager, secondCarer));
  await all(telling, away(secondCarer, carer));
  const owner = () => all<{ owner_id: string }>(telling, sql`select owner_id from step where id = ${id}`);
  await escalateOverdue(house.database, house.now, randomUUID);
  expect(await owner()).toEqual([{ owner_id: duty }]);
  expect(await escalateOverdue(house.database, house.now, randomUUID)).toBe(0);
  house.now = new Date(house.now.getTime() + 6 * 3_600_000);
  await escalateOverdue(house.database, house.now, randomUUID);
  expect(await owner()).toEqual([{ owner_id: manager }]);
});

test('the duty officer of a child is whoever is on duty for their authority', async () => {
  const { house, duty } = telling;
  const { robin, carer, outsider } = house.world;
  const who = (person: string) =>
    ask<{ person_id: string }>(
      telling,
      person,
      sql`select person_id from app.people_in_role(${robin}::uuid, null, 'duty-officer')`,
    );
  expect(await who(carer)).toEqual([]);
  await putOnDuty();
  expect(await who(carer)).toEqual([{ person_id: duty }]);
  expect(await who(outsider)).toEqual([]);
});

import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { escalateOverdue, messagesRound } from '../../../src/follow-up/index.ts';
import { makeMessages } from '../../../src/follow-up/outbox/make-messages.ts';
import { aRecord } from '../../house/a-record.ts';
import { all, ask, openTellingHouse, refer, type TellingHouse } from './house.ts';
import { mailStub, notifyStub } from './stubs.ts';

let telling: TellingHouse;
beforeEach(async () => {
  telling = await openTellingHouse();
});
afterEach(() => telling.house.close());

interface Message {
  readonly person_id: string;
  readonly kind: string;
  readonly channel: string;
  readonly link: string;
  readonly state: string;
  readonly not_before: Date;
}
const messages = () =>
  all<Message>(telling, sql`select * from outgoing_message order by made_at, kind, person_id`);
const to = async (person: string) => (await messages()).filter(({ person_id }) => person_id === person);
const make = () => makeMessages(telling.house.database, telling.house.now);
const on = (text: string) => {
  telling.house.now = new Date(text);
};
const choose = (person: string, how: string, channel = 'email', telephone = '') =>
  telling.house.as(person).post('/my-messages', { how, channel, telephone });

/** Ash, the carer, records something about Robin now. */
async function record(besides: Record<string, unknown> = {}): Promise<string> {
  const { house } = telling;
  const answer = await house
    .as(house.world.carer)
    .api('POST', '/api/v1/incidents', aRecord(house.world, besides));
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return answer.json().id;
}

test('a clock that ends within a day is told at once, and made once whoever makes it', async () => {
  const { world, database, now } = telling.house;
  await record({ day: '2026-03-03', time: '09:00' });
  const made = await Promise.all([make(), makeMessages(database, now)]);
  expect(made[0] + made[1]).toBeGreaterThan(0);
  expect(await make()).toBe(0);
  const steps = await all<{ id: string; owner_id: string }>(
    telling,
    sql`select id, owner_id from step where due_at <= ${now}::timestamptz + interval '24 hours' and owner_id <> ${world.carer}
      and state in ('proposed', 'accepted')`,
  );
  expect(steps.length).toBeGreaterThan(0);
  for (const { id, owner_id } of steps)
    expect((await to(owner_id)).map(({ link }) => link)).toContain(`/steps/${id}`);
  // Whoever set the clock going knows of it.
  expect((await to(world.carer)).filter(({ kind }) => kind === 'step-due')).toEqual([]);
});

test('what is not urgent waits for the digest of the morning, which is made once', async () => {
  const { world } = telling.house;
  await record({ day: '2026-03-03', time: '09:00' });
  await make();
  expect((await to(world.socialWorker)).filter(({ kind }) => kind === 'notice')).toEqual([]);
  on('2026-03-04T07:59:00Z');
  await make();
  expect((await to(world.socialWorker)).filter(({ kind }) => kind === 'digest')).toEqual([]);
  on('2026-03-04T08:00:00Z');
  await make();
  await make();
  on('2026-03-04T09:00:00Z');
  await make();
  expect((await to(world.socialWorker)).filter(({ kind }) => kind === 'digest')).toHaveLength(1);
  // Nothing new, no digest.
  await all(telling, sql`update step set due_at = null`);
  on('2026-03-06T09:00:00Z');
  await make();
  expect((await to(world.socialWorker)).filter(({ kind }) => kind === 'digest')).toHaveLength(1);
});

test('each is told as they chose: at once, twice a day, only what is urgent, or on the page alone', async () => {
  const { world } = telling.house;
  await choose(world.manager, 'at-once');
  await choose(world.socialWorker, 'twice-daily');
  await choose(world.secondCarer, 'urgent-only');
  on('2026-03-03T10:31:00Z');
  await record({ day: '2026-03-03', time: '10:00' });
  await make();
  expect((await to(world.manager)).some(({ kind }) => kind === 'notice')).toBe(true);
  on('2026-03-03T16:00:00Z');
  await make();
  expect((await to(world.socialWorker)).filter(({ kind }) => kind === 'digest')).toHaveLength(1);
  on('2026-03-05T16:00:00Z');
  await make();
  expect((await to(world.secondCarer)).filter(({ kind }) => kind === 'digest')).toEqual([]);
  await choose(world.socialWorker, 'at-once', 'none');
  on('2026-03-05T16:01:00Z');
  await record({ day: '2026-03-05', time: '15:00', place: 'Hall' });
  await make();
  const silent = (await to(world.socialWorker)).filter(({ channel }) => channel === 'none');
  expect(silent.length).toBeGreaterThan(0);
  expect(new Set(silent.map(({ state }) => state))).toEqual(new Set(['sent']));
});

test.each([
  ['in winter', '2026-01-20T23:30:00Z', '2026-01-21T07:00:00.000Z'],
  ['in the night in which the clocks go forward', '2026-03-28T22:30:00Z', '2026-03-29T06:00:00.000Z'],
  [
    'in the night in which they go back, in the hour that comes twice',
    '2026-10-25T00:30:00Z',
    '2026-10-25T07:00:00.000Z',
  ],
  ['in that hour again', '2026-10-25T01:30:00Z', '2026-10-25T07:00:00.000Z'],
])('%s a message waits for seven in London, unless its clock ends before', async (_, night, morning) => {
  const { world, database } = telling.house;
  on(night);
  const step = (code: string, hours: number) => sql`
    insert into step (id, child_id, about, about_id, code, cites, words, owner_role, owner_id, made_for_id, due_at, state, made_at, changed_at)
    values (gen_random_uuid(), ${world.robin}::uuid, 'referral', gen_random_uuid(), ${code}, '[]', 'w', 'social-worker', ${world.socialWorker}::uuid,
      ${world.socialWorker}::uuid, ${telling.house.now}::timestamptz + make_interval(hours => ${hours}::int), 'proposed', ${telling.house.now}, ${telling.house.now})`;
  await all(telling, step('soon', 2));
  await all(telling, step('later', 20));
  await makeMessages(database, telling.house.now);
  const times = (await to(world.socialWorker)).map(({ not_before }) => not_before.toISOString()).sort();
  expect(times).toEqual([telling.house.now.toISOString(), morning].sort());
});

test('an overdue step and its escalation are told, each once, the escalation to the manager', async () => {
  const { world, database } = telling.house;
  await record({ day: '2026-03-03', time: '09:00' });
  on('2026-03-04T12:00:00Z');
  await escalateOverdue(database, telling.house.now, randomUUID);
  await make();
  await make();
  const escalated = (await to(world.manager)).filter(({ kind }) => kind === 'step-escalated');
  const notices = await all(
    telling,
    sql`select 1 from notice where kind = 'step-escalated' and to_person_id = ${world.manager}`,
  );
  expect(escalated).toHaveLength(notices.length);
  expect(escalated.length).toBeGreaterThan(0);
  const overdue = await all(
    telling,
    sql`select 1 from step where due_at <= ${telling.house.now} and state in ('proposed', 'accepted') and owner_id is not null`,
  );
  expect((await messages()).filter(({ kind }) => kind === 'step-overdue')).toHaveLength(overdue.length);
});

test('while somebody is away their messages go to their stand-in', async () => {
  const { world } = telling.house;
  await telling.house
    .as(world.manager)
    .post('/absence', { 'from-day': '2026-03-03', 'until-day': '2026-03-09', standIn: world.secondCarer });
  await record({ day: '2026-03-03', time: '09:00' });
  await make();
  expect(await to(world.manager)).toEqual([]);
  expect((await to(world.secondCarer)).length).toBeGreaterThan(0);
});

test('no message goes to a young person, whoever makes it, and they have no page of messages', async () => {
  const { youngPerson, house } = telling;
  const { robin } = house.world;
  await all(
    telling,
    sql`insert into notice (id, child_id, about, about_id, kind, words, to_role, to_person_id, made_at)
      values (gen_random_uuid(), ${robin}::uuid, 'challenge', gen_random_uuid(), 'told', 'Answered', 'young-person', ${youngPerson}::uuid, ${house.now})`,
  );
  await all(telling, sql`update notice set to_role = 'duty'`);
  await make();
  on('2026-03-04T09:00:00Z');
  await make();
  expect(await to(youngPerson)).toEqual([]);
  const forced = all(
    telling,
    sql`insert into outgoing_message (id, person_id, kind, channel, link, made_at, not_before, state)
      values (gen_random_uuid(), ${youngPerson}::uuid, 'notice', 'text', '/my-work', ${house.now}, ${house.now}, 'waiting')`,
  );
  await expect(forced).rejects.toMatchObject({ code: '42501' });
  for (const path of ['/outbox', '/my-messages', '/referrals', '/rotas', '/webhooks'])
    expect((await house.as(youngPerson).get(path)).statusCode).toBe(404);
});

test('a choice that is none, or a number that is none, comes back with what is allowed', async () => {
  const { world } = telling.house;
  expect((await choose(world.carer, 'hourly')).body).toContain('Choose when you are told.');
  expect((await choose(world.carer, 'daily', 'pigeon')).body).toContain('Choose how you are told.');
  // Texts are not offered where none are sent.
  expect((await choose(world.carer, 'daily', 'text', '07700900001')).statusCode).toBe(422);
  const withTexts = await openTellingHouse(undefined, (deps) => ({
    ...deps,
    telling: { textsAreSent: true, secretsKey: null, reach: { thisMachine: true, listed: [] } },
  }));
  const asked = (telephone: string) =>
    withTexts.house
      .as(withTexts.house.world.carer)
      .post('/my-messages', { how: 'daily', channel: 'text', telephone });
  const refused = await asked('call me');
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain('Give a telephone number in digits');
  expect(refused.body).toContain('call me');
  expect((await asked('07700 900 001')).statusCode).toBe(303);
  expect((await withTexts.house.as(withTexts.house.world.carer).get('/my-messages')).body).toContain(
    '07700900001',
  );
  await withTexts.house.close();
});

test('nothing of anybody leaves: not one byte that was sent holds a name, a date, a place or a word of a record', async () => {
  const { house, administrator } = telling;
  const { world } = house;
  const [mail, notify] = [await mailStub(), await notifyStub()];
  await choose(world.manager, 'at-once');
  on('2026-03-03T10:31:00Z');
  await record({ day: '2026-03-03', time: '09:00' });
  await refer(telling);
  on('2026-03-03T10:32:00Z');
  const round = (carrier: typeof mail.carrier) =>
    messagesRound({
      database: house.database,
      carriers: [carrier],
      address: 'https://hearth.example',
      secretsKey: null,
      reach: { thisMachine: true, listed: [] },
      clock: () => house.now,
      newId: randomUUID,
      chance: () => 0.5,
    });
  await round(mail.carrier);
  on('2026-03-04T09:00:00Z');
  await round(mail.carrier);
  on('2026-03-05T12:00:00Z');
  await escalateOverdue(house.database, house.now, randomUUID);
  await round(notify.carrier);
  expect(mail.received.length).toBeGreaterThan(2);
  expect(notify.received.length).toBeGreaterThan(2);
  const kinds = new Set((await messages()).map(({ kind }) => kind));
  expect(kinds).toEqual(new Set(['notice', 'step-due', 'step-overdue', 'step-escalated', 'digest']));
  const names = await all<{ name: string; parts: boolean }>(
    telling,
    sql`select name, true as parts from person_account union select given_name, true from child
      union select family_name, true from child union select name, true from setting
      union select name, true from organisation union select date_of_birth::text, false from child
      union select child_actions, false from incident union select place, false from incident
      union select words, false from step`,
  );
  const words = names.flatMap(({ name, parts }) => [
    name,
    ...(parts ? name.split(' ').filter((word) => /^[A-Z]\w{3,}$/.test(word)) : []),
  ]);
  // Words that every message has in common are ours.
  const secrets = [...new Set(words)].filter((word) => word.length > 2 && !['Hearth'].includes(word));
  const sent = [
    // The address is how a message finds its way: the envelope. What is in it is looked at.
    ...mail.received.map(({ to: address, bytes }) => bytes.replaceAll(address, '').replaceAll(/=\r?\n/g, '')),
    ...notify.received.map(({ body }) => body.replace(/"email_address":"[^"]*"/, '')),
  ];
  for (const bytes of sent) expect(secrets.filter((secret) => bytes.includes(secret))).toEqual([]);
  expect(sent.filter((bytes) => !bytes.includes('https://hearth.example/'))).toEqual([]);
  expect((await ask(telling, administrator, sql`select 1 from outgoing_message`)).length).toBeGreaterThan(0);
  await mail.close();
  await notify.close();
}, 60_000);

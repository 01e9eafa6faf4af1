import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { escalateOverdue, messagesRound } from '../../../src/follow-up/index.ts';
import { makeMessages } from '../../../src/follow-up/outbox/make-messages.ts';
import { tellDuty } from '../../../src/follow-up/rotas/tell-duty.ts';
import { aRecord } from '../../house/a-record.ts';
import { all, openTellingHouse, type TellingHouse } from './house.ts';
import { type MailStub, mailStub } from './stubs.ts';

// Christmas 2026: Friday and Saturday are the holidays, Monday 28 December is free in the place of Boxing Day.
const tenOnChristmasEve = new Date('2026-12-24T22:00:00Z');
const officesOpen = new Date('2026-12-29T09:00:00Z');

let telling: TellingHouse;
let mail: MailStub;
beforeEach(async () => {
  telling = await openTellingHouse(tenOnChristmasEve);
  mail = await mailStub();
});
afterEach(async () => {
  await mail.close();
  await telling.house.close();
});

/** The rounds of the service, as it does them every minute. */
async function rounds(): Promise<void> {
  const { house } = telling;
  await escalateOverdue(house.database, house.now, randomUUID);
  await messagesRound({
    database: house.database,
    carriers: [mail.carrier],
    address: 'https://hearth.example',
    secretsKey: null,
    reach: { thisMachine: true, listed: [] },
    clock: () => house.now,
    newId: randomUUID,
    chance: () => 0.5,
  });
}

async function putOnDuty(from: string, until: string): Promise<void> {
  const [fromDay, fromTime] = from.split(' ');
  const [untilDay, untilTime] = until.split(' ');
  const made = await telling.house.as(telling.duty).post('/rotas', {
    entry: randomUUID(),
    organisation: telling.house.world.authority,
    duty: 'social-work',
    person: telling.duty,
    rank: '1',
    'from-day': fromDay ?? '',
    'from-time': fromTime ?? '',
    'until-day': untilDay ?? '',
    'until-time': untilTime ?? '',
  });
  if (made.statusCode !== 303) throw new Error(made.body);
}

/** The clocks that run out while the offices are closed, of those who are not there at night. */
const clocksOverChristmas = () =>
  all<{ id: string; owner_role: string; due_at: Date }>(
    telling,
    sql`select id, owner_role, due_at from step where due_at <= ${officesOpen} and state in ('proposed', 'accepted')
      and owner_role not in ('carer', 'foster-carer', 'support-worker', 'key-worker') order by due_at`,
  );
const toldOnDuty = () =>
  all<{ id: string; made_at: Date }>(
    telling,
    sql`select id, made_at from notice where to_role = 'duty' and to_person_id = ${telling.duty}::uuid`,
  );
const sentTo = (person: string) =>
  all<{ kind: string; state: string; settled_at: Date }>(
    telling,
    sql`select kind, state, settled_at from outgoing_message where person_id = ${person}::uuid`,
  );

/** Ash, the carer, records tonight's incident. */
async function record(): Promise<void> {
  const { house } = telling;
  const body = aRecord(house.world, {
    day: '2026-12-24',
    time: '21:40',
    told: [{ who: 'Duty social worker', how: 'By phone', day: '2026-12-24', time: '21:50' }],
  });
  const answer = await house.as(house.world.carer).api('POST', '/api/v1/incidents', body);
  if (answer.statusCode !== 201) throw new Error(answer.body);
}

const step = (hours: number, madeAt: Date) =>
  all(
    telling,
    sql`insert into step (id, child_id, setting_id, about, about_id, code, cites, words, owner_role, owner_id, made_for_id, due_at, state, made_at, changed_at)
    select gen_random_uuid(), ${telling.house.world.robin}::uuid, ${telling.house.world.home}::uuid, 'referral', gen_random_uuid(), 'x', '[]', 'Do it.',
      'social-worker', p, p, ${madeAt}::timestamptz + make_interval(hours => ${hours}::int), 'proposed', ${madeAt}, ${madeAt}
    from (select ${telling.house.world.socialWorker}::uuid as p) owner`,
  );

test.each(['away', 'off like everybody in the offices'])(
  'a clock made at ten on Christmas Eve, its owner %s, is told to the duty officer before it runs out',
  async (how) => {
    const { house, duty } = telling;
    const { manager, secondCarer } = house.world;
    await putOnDuty('2026-12-24 17:00', '2026-12-29 09:00');
    if (how === 'away')
      await all(
        telling,
        sql`insert into absence values (gen_random_uuid(), ${manager}::uuid, ${secondCarer}::uuid,
          '2026-12-24T18:00:00Z', '2027-01-04T09:00:00Z')`,
      );
    await record();
    const clocks = await clocksOverChristmas();

    expect(clocks.length).toBeGreaterThan(0);
    await rounds();
    const notices = await toldOnDuty();
    expect(notices.length).toBeGreaterThanOrEqual(clocks.length);
    const sent = (await sentTo(duty)).filter(({ kind }) => kind === 'duty');
    expect(sent).toHaveLength(notices.length);
    // At once, in the quiet hours too, and so before the first of the clocks runs out.
    for (const { state, settled_at } of sent) {
      expect(state).toBe('sent');
      expect(settled_at.getTime()).toBeLessThan(clocks[0]?.due_at.getTime() ?? 0);
    }
    expect(mail.received.filter(({ to }) => to === 'duty@test.example')).toHaveLength(sent.length);
    // Nobody is told twice, through the whole of Christmas.
    for (const later of ['2026-12-25T10:00:00Z', '2026-12-28T10:00:00Z']) {
      house.now = new Date(later);
      await rounds();
    }
    expect((await sentTo(duty)).filter(({ kind }) => kind === 'duty')).toHaveLength(sent.length);
  },
  60_000,
);

test('whoever comes on duty on the third day is told of what began on Christmas Eve and still runs', async () => {
  const { house } = telling;
  await step(72, tenOnChristmasEve);
  expect(await tellDuty(house.database, house.now)).toBe(0);
  house.now = new Date('2026-12-26T09:30:00Z');
  await putOnDuty('2026-12-26 09:00', '2026-12-29 09:00');
  expect(await tellDuty(house.database, house.now)).toBe(1);
});

test('whoever is at work on Christmas Eve hears then of what runs out before they are back', async () => {
  const { house } = telling;
  const { socialWorker } = house.world;
  // Made on Tuesday: it ends on Sunday 27 December. The other ends when the offices are open again.
  await step(120, new Date('2026-12-22T12:00:00Z'));
  await step(192, new Date('2026-12-22T12:00:00Z'));
  const told = async () => (await sentTo(socialWorker)).filter(({ kind }) => kind === 'step-due').length;
  house.now = new Date('2026-12-23T16:00:00Z');
  await makeMessages(house.database, house.now);
  expect(await told()).toBe(0);
  house.now = new Date('2026-12-24T09:00:00Z');
  await makeMessages(house.database, house.now);
  expect(await told()).toBe(1);
});

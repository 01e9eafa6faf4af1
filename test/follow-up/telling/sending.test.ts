import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Sending, sendMessages } from '../../../src/follow-up/outbox/send-messages.ts';
import type { HearthDatabase } from '../../../src/platform/database/index.ts';
import type { Tables } from '../../../src/platform/database/tables.ts';
import type { Carrier } from '../../../src/platform/notify/index.ts';
import { all, openTellingHouse, type TellingHouse } from './house.ts';
import { mailStub, notifyStub } from './stubs.ts';

let telling: TellingHouse;
const morning = new Date('2026-03-03T10:30:00Z');
beforeAll(async () => {
  telling = await openTellingHouse(morning);
});
afterAll(() => telling.house.close());
beforeEach(async () => {
  telling.house.now = morning;
  for (const table of ['outgoing_message', 'message_carrier'])
    await all(telling, sql`delete from ${sql.table(table)}`);
});

const sendingBy = (carriers: readonly Carrier[], besides: Partial<Sending> = {}): Sending => ({
  database: telling.house.database,
  carriers,
  address: 'https://hearth.example',
  clock: () => telling.house.now,
  newId: randomUUID,
  chance: () => 0.5,
  ...besides,
});

/** Puts messages into the queue, one a second. */
const queue = (many: number, person = telling.house.world.carer, channel = 'email') =>
  all(
    telling,
    sql`insert into outgoing_message (id, person_id, kind, channel, link, made_at, not_before, state)
    select md5('test ' || n)::uuid, ${person}::uuid, 'notice', ${channel}, '/my-work', ${telling.house.now}::timestamptz - interval '1 day' + make_interval(secs => n),
      ${telling.house.now}, 'waiting' from generate_series(1, ${many}::int) n`,
  );
const states = () =>
  all<{ state: string; n: number }>(
    telling,
    sql`select state, count(*)::int as n from outgoing_message group by state order by state`,
  );
const later = (minutes: number) => {
  telling.house.now = new Date(telling.house.now.getTime() + minutes * 60_000);
};

/** What a killed sender leaves behind: the work stops at the step where it stood, whatever that was. */
class Killed extends Error {}
function mortal(sending: Sending, breaths: number): Sending {
  let left = breaths;
  const breathe = () => {
    if (left <= 0) throw new Killed();
    left -= 1;
  };
  const database: HearthDatabase<Tables> = {
    ...sending.database,
    asService: async (work) => {
      breathe();
      const done = await sending.database.asService(work);
      breathe();
      return done;
    },
  };
  const carriers = sending.carriers.map((carrier) => ({
    ...carrier,
    carry: async (parcel: Parameters<Carrier['carry']>[0]) => {
      breathe();
      const carried = await carrier.carry(parcel);
      breathe();
      return carried;
    },
  }));
  return { ...sending, database, carriers };
}

test('whatever step a sender dies at, the next one finishes, and GOV.UK Notify gets each once', async () => {
  const notify = await notifyStub();
  for (let breaths = 0; breaths < 18; breaths += 1) {
    await all(telling, sql`delete from outgoing_message`);
    notify.received.length = 0;
    await queue(3);
    await sendMessages(mortal(sendingBy([notify.carrier]), breaths)).catch((error) => {
      if (!(error instanceof Killed)) throw error;
    });
    later(6);
    await sendMessages(sendingBy([notify.carrier]));
    expect(await states()).toEqual([{ state: 'sent', n: 3 }]);
    expect(notify.received.map(({ reference }) => reference).length).toBe(3);
    expect(new Set(notify.received.map(({ reference }) => reference)).size).toBe(3);
  }
  await notify.close();
});

test('two senders at once send each message once', async () => {
  const notify = await notifyStub();
  await queue(200);
  const sending = () => sendMessages(sendingBy([notify.carrier]));
  const [one, other] = await Promise.all([sending(), sending()]);
  expect(one + other).toBe(200);
  expect(notify.received.length).toBe(200);
  expect(await states()).toEqual([{ state: 'sent', n: 200 }]);
  await notify.close();
});

test('with GOV.UK Notify down for six hours nothing is lost, it is asked seldom, and then all leave in order', async () => {
  const notify = await notifyStub();
  await queue(1000);
  let asked = 0;
  notify.answer = () => {
    asked += 1;
    return { status: 503, body: { errors: [] } };
  };
  for (let minute = 0; minute < 360; minute += 5) {
    await sendMessages(sendingBy([notify.carrier]));
    later(5);
  }
  expect(asked).toBeGreaterThan(10);
  expect(asked).toBeLessThan(60);
  expect(await states()).toEqual([{ state: 'waiting', n: 1000 }]);
  notify.answer = () => null;
  later(20);
  // No flood: so many leave in a round and no more.
  expect(await sendMessages(sendingBy([notify.carrier]))).toBeLessThanOrEqual(650);
  expect(notify.received.length).toBeLessThanOrEqual(650);
  later(1);
  await sendMessages(sendingBy([notify.carrier]));
  expect(await states()).toEqual([{ state: 'sent', n: 1000 }]);
  const order = await all<{ id: string }>(telling, sql`select id from outgoing_message order by made_at, id`);
  expect(notify.received.map(({ reference }) => reference)).toEqual(order.map(({ id }) => id));
  await notify.close();
});

test('an address refused for good is marked failed and shown to the administrator without the address', async () => {
  const { house, administrator, otherAdministrator } = telling;
  const mail = await mailStub();
  const address = 'carer@test.example';
  mail.refuse = (to) => (to === address ? 550 : null);
  await queue(1);
  await sendMessages(sendingBy([mail.carrier]));
  expect(await states()).toEqual([{ state: 'failed', n: 1 }]);
  const page = (await house.as(administrator).get('/outbox')).body;
  expect(page).toContain('Not delivered');
  expect(page).toContain('Ash Pretend');
  expect(page).toContain('smtp-550');
  expect(page).not.toContain(address);
  const elsewhere = (await house.as(otherAdministrator).get('/outbox')).body;
  expect(elsewhere).toContain('Every message was delivered.');
  expect(elsewhere).not.toContain('Ash Pretend');
  const rows = await all(telling, sql`select to_jsonb(o)::text as row from outgoing_message o`);
  expect(JSON.stringify(rows)).not.toContain('@test.example');
  await mail.close();
});

test('an address that cannot take it for now is tried again, later each time, and given up in the end', async () => {
  const mail = await mailStub();
  mail.refuse = () => 450;
  await queue(1);
  let tries = 0;
  for (let minute = 0; minute < 600 && (await states())[0]?.state === 'waiting'; minute += 15) {
    tries += await sendMessages(sendingBy([mail.carrier]));
    later(15);
  }
  expect(tries).toBe(12);
  expect(await states()).toEqual([{ state: 'failed', n: 1 }]);
  await mail.close();
});

test('GOV.UK Notify: a bad address fails alone; a key or template it refuses holds everything back and loses nothing', async () => {
  const notify = await notifyStub();
  const validation = (message: string) => ({ errors: [{ error: 'ValidationError', message }] });
  notify.answer = ({ email_address }) =>
    email_address?.startsWith('carer')
      ? { status: 400, body: validation('email_address Not a valid email address') }
      : null;
  await queue(1);
  await sendMessages(sendingBy([notify.carrier]));
  expect(await states()).toEqual([{ state: 'failed', n: 1 }]);
  await all(telling, sql`delete from outgoing_message`);
  for (const refused of [
    { status: 400, body: { errors: [{ error: 'BadRequestError', message: 'Template not found' }] } },
    { status: 403, body: { errors: [{ error: 'AuthError', message: 'Invalid token' }] } },
    { status: 429, body: { errors: [] } },
  ]) {
    notify.answer = () => refused;
    await all(telling, sql`delete from outgoing_message`);
    await queue(3);
    later(60);
    await sendMessages(sendingBy([notify.carrier]));
    expect(await states()).toEqual([{ state: 'waiting', n: 3 }]);
  }
  await notify.close();
});

test('a text goes to the number chosen last, by email where no texts are sent, and to nobody whose account is closed', async () => {
  const notify = await notifyStub();
  const mail = await mailStub();
  const { house } = telling;
  const { carer, outsider } = house.world;
  const choose = (telephone: string) =>
    all(
      telling,
      sql`insert into message_choice values (gen_random_uuid(), ${carer}::uuid, 'daily', 'text', ${telephone}, ${house.now}::timestamptz + random() * interval '1 ms')`,
    );
  await choose('07700900001');
  await queue(1, carer, 'text');
  await sendMessages(sendingBy([notify.carrier]));
  expect(notify.received).toHaveLength(1);
  expect(notify.received[0]?.path).toBe('/v2/notifications/sms');
  expect(JSON.parse(notify.received[0]?.body ?? '')).toMatchObject({ phone_number: '07700900001' });
  await all(telling, sql`delete from outgoing_message`);
  await queue(1, carer, 'text');
  await sendMessages(sendingBy([mail.carrier]));
  expect(mail.received.map(({ to }) => to)).toEqual(['carer@test.example']);
  await all(telling, sql`delete from outgoing_message`);
  await all(telling, sql`update person_account set closed_at = ${house.now} where id = ${outsider}`);
  await queue(1, outsider);
  await sendMessages(sendingBy([mail.carrier]));
  expect(mail.received).toHaveLength(1);
  expect(await states()).toEqual([{ state: 'failed', n: 1 }]);
  await notify.close();
  await mail.close();
});

test('with nothing set no message leaves: they stand on the page, each to whom it is for', async () => {
  const { house } = telling;
  await queue(2);
  expect(await sendMessages(sendingBy([]))).toBe(2);
  expect(await states()).toEqual([{ state: 'sent', n: 2 }]);
  expect((await house.as(house.world.carer).get('/outbox')).body).toContain('On this page only');
  expect((await house.as(house.world.manager).get('/outbox')).body).toContain(
    'There are no messages for you.',
  );
});

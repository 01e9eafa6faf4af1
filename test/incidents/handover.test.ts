import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRecord } from '../house/a-record.ts';
import { type TestApp, testApp } from '../house/test-app.ts';
import { decide, openAway } from '../missing/night.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
  const { world, as, database, now } = house;
  const absence = await openAway(house, world.carer);
  await decide(as(world.carer), absence);
  await as(world.carer).api('POST', '/api/v1/incidents', aRecord(world));
  await database.asOwner(async (tx) => {
    await tx
      .insertInto('health_entry')
      .values({
        id: randomUUID(),
        child_id: world.robin,
        topic: 'allergies',
        words: 'Nuts. The pen is with the senior on shift.',
        written_by: world.socialWorker,
        written_at: now,
      })
      .execute();
    await tx
      .insertInto('service_contact')
      .values({
        id: randomUUID(),
        organisation_id: world.provider,
        purpose: 'on-call',
        telephone: '0300 000 0007',
        changed_at: now,
      })
      .execute();
  });
});
afterAll(() => house.close());

const path = () => `/settings/${house.world.home}`;
const daybook = async (person: string) => (await house.as(person).get(`${path()}/daybook`)).body;
const give = (words: string) =>
  house.as(house.world.carer).post(`${path()}/handovers`, { entry: randomUUID(), handover: words });

test('before signing, the form says who is missing, allergies, what is due, what waits, and who to ring', async () => {
  const body = await daybook(house.world.carer);
  expect(body).toContain('Robin Sampleton is not here: away since 3 March 2026');
  expect(body).toContain('Robin Sampleton: Nuts. The pen is with the senior on shift.');
  expect(body).toContain('To do by the end of the next shift');
  expect(body).toContain('The record about Robin Sampleton of 2 March 2026');
  expect(body).toContain('Manager on call: 0300 000 0007');
});

test('a promise in the daybook is a step of whoever made it, which the next handover tells of', async () => {
  const { world, database } = house;
  const line = { entry: randomUUID(), daybook: 'We go swimming on Saturday.', promisedTo: [world.robin] };
  expect((await house.as(world.carer).post(`${path()}/daybook`, line)).statusCode).toBe(303);
  const step = await database.asOwner((tx) =>
    tx
      .selectFrom('step')
      .select(['owner_id', 'child_id', 'words', 'state'])
      .where('code', '=', 'keep-promise')
      .executeTakeFirstOrThrow(),
  );
  expect(step).toEqual({
    owner_id: world.carer,
    child_id: world.robin,
    words: 'Keep a promise that was made to the child: We go swimming on Saturday.',
    state: 'proposed',
  });
  expect(await daybook(world.carer)).toContain('We go swimming on Saturday. Robin Sampleton. Ash Pretend.');
  const elsewhere = { entry: randomUUID(), daybook: 'A promise.', promisedTo: [world.wren] };
  expect((await house.as(world.carer).post(`${path()}/daybook`, elsewhere)).statusCode).toBe(422);
});

test('what was true is kept with the handover as it was, whatever comes after', async () => {
  const { world, database } = house;
  expect((await give('A quiet night.')).statusCode).toBe(303);
  await database.asOwner(async (tx) => {
    await tx
      .insertInto('health_entry')
      .values({
        id: randomUUID(),
        child_id: world.robin,
        topic: 'allergies',
        words: 'None after all.',
        written_by: world.socialWorker,
        written_at: new Date(house.now.getTime() + 1000),
      })
      .execute();
  });
  const body = await daybook(world.secondCarer);
  expect(body).toContain('What was true then');
  expect(body).toContain('Robin Sampleton: Nuts.');
  expect(body).toContain('Robin Sampleton: None after all.');
});

test('whoever takes over says that they have read it', async () => {
  const { world, database } = house;
  const { id } = await database.asOwner((tx) =>
    tx.selectFrom('handover').select('id').where('received_by', 'is', null).executeTakeFirstOrThrow(),
  );
  const take = (besides: Record<string, string>) =>
    house.as(world.secondCarer).post(`/handovers/${id}/receive`, { entry: randomUUID(), ...besides });
  const refused = await take({});
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain('Read it through first, then tick this.');
  expect((await take({ read: 'yes' })).statusCode).toBe(303);
  const row = await database.asOwner((tx) =>
    tx
      .selectFrom('handover')
      .select(['received_by', 'read_through'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow(),
  );
  expect(row).toEqual({ received_by: world.secondCarer, read_through: true });
});

test('a line about a child is closed to whoever may not see that kind of fact, and to another home', async () => {
  const { world, database, now } = house;
  const seenBy = (personId: string) =>
    database.asPerson({ personId, settings: { now: now.toISOString() } }, (tx) =>
      tx.selectFrom('handover_item').select('kind').execute(),
    );
  expect((await seenBy(world.carer)).map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['missing', 'alert', 'open', 'waiting', 'on-call']),
  );
  for (const other of [world.otherCarer, world.outsider]) expect(await seenBy(other)).toEqual([]);
});

test('nobody adds a line to a handover that somebody else gave, or later', async () => {
  const { world, database, now } = house;
  const { id } = await database.asOwner((tx) =>
    tx.selectFrom('handover').select('id').executeTakeFirstOrThrow(),
  );
  const row = {
    handover_id: id,
    setting_id: world.home,
    ordinal: 99,
    kind: 'on-call' as const,
    child_id: null,
    fact_kind: null,
    words: 'Ring me.',
  };
  const adding = (personId: string, at: Date) =>
    database
      .asPerson({ personId, settings: { now: at.toISOString() } }, (tx) =>
        tx
          .insertInto('handover_item')
          .values({ ...row, id: randomUUID() })
          .execute(),
      )
      .then(
        () => 'added',
        ({ code }) => code,
      );
  expect(await adding(world.secondCarer, now)).toBe('42501');
  expect(await adding(world.carer, new Date(now.getTime() + 60_000))).toBe('42501');
});

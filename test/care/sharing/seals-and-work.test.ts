import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { InvolvedRole } from '../../../src/care/tables.ts';
import type { MemberRole } from '../../../src/platform/sign-in/tables.ts';
import { type Borough, day, openBorough } from '../organisations/borough.ts';

let borough: Borough;
const ids = Object.fromEntries(
  ['officer', 'advocate', 'otherAdvocate', 'asked', 'taker'].map((name) => [name, randomUUID()]),
) as Record<'officer' | 'advocate' | 'otherAdvocate' | 'asked' | 'taker', string>;
let advocacy: string;
const today = day('until', 2026, 3, 3);

const member = (person: string, organisation: string, role: MemberRole) => ({
  id: randomUUID(),
  person_id: person,
  organisation_id: organisation,
  role,
  from_day: '2020-01-01',
  until_day: null,
});
const involve = (person: string, child: string, role: InvolvedRole) =>
  borough.house.database.asOwner((tx) =>
    tx
      .insertInto('involvement')
      .values({
        id: randomUUID(),
        child_id: child,
        person_id: person,
        role,
        from_day: '2020-01-01',
        until_day: null,
      })
      .execute(),
  );
const status = async (person: string, child: string): Promise<number> =>
  (await borough.house.as(person).get(`/children/${child}`)).statusCode;

beforeAll(async () => {
  borough = await openBorough();
  const { house } = borough;
  const { world, now } = house;
  advocacy = randomUUID();
  await house.database.asOwner(async (tx) => {
    await sql`insert into organisation (id, name, kind, created_at) values (${advocacy}::uuid, 'Voices Pretend', 'advocacy', ${now})`.execute(
      tx,
    );
    for (const [name, id] of Object.entries(ids))
      await tx
        .insertInto('person_account')
        .values({
          id,
          name: `${name} Pretend`,
          email: `${name.toLowerCase()}@test.example`,
          closed_at: null,
          created_at: now,
        })
        .execute();
    await tx
      .insertInto('membership')
      .values([
        member(ids.officer, world.authority, 'independent-reviewing-officer'),
        member(ids.advocate, advocacy, 'advocate'),
        member(ids.otherAdvocate, world.provider, 'advocate'),
        member(ids.asked, advocacy, 'advocate'),
        member(ids.taker, world.authority, 'social-worker'),
      ] as never)
      .execute();
  });
});
afterAll(() => borough.house.close());

test('whoever seals a record does not lock out the child’s own line, which is told', async () => {
  const { house } = borough;
  const { fern, socialWorker, fosterCarer } = house.world;
  await involve(ids.officer, fern, 'independent-reviewing-officer');
  await involve(ids.advocate, fern, 'advocate');
  expect(
    (await house.as(socialWorker).post(`/children/${fern}/seal`, { reason: 'So nobody looks.' })).statusCode,
  ).toBe(303);
  expect([
    await status(ids.officer, fern),
    await status(ids.advocate, fern),
    await status(fosterCarer, fern),
  ]).toEqual([200, 200, 404]);
  expect((await house.as(ids.officer).get('/my-work')).body).toContain('A record was sealed.');
  expect((await house.as(socialWorker).post(`/children/${fern}/seal/lift`, {})).statusCode).toBe(303);
  expect((await house.as(ids.advocate).get('/my-work')).body).toContain('The seal of a record was lifted.');
});

test('a record whose last key-holder has left is open to the reviewing officers of the authority', async () => {
  const { house, governance } = borough;
  const { robin, socialWorker } = house.world;
  await house.as(socialWorker).post(`/children/${robin}/seal`, { reason: 'Named people only.' });
  expect([await status(ids.officer, robin), await status(governance, robin)]).toEqual([404, 404]);
  const works = (until: string | null) =>
    house.database.asOwner(async (tx) => {
      for (const table of ['membership', 'involvement'] as const)
        await tx.updateTable(table).set({ until_day: until }).where('person_id', '=', socialWorker).execute();
    });
  const sealed = () =>
    house.database.asPerson(
      { personId: ids.officer, settings: { now: house.now.toISOString() } },
      async (tx) => {
        const { rows } = await sql<{
          is: boolean;
        }>`select app.is_sealed_from_me(${robin}::uuid) as is`.execute(tx);
        return rows[0]?.is;
      },
    );
  expect(await sealed()).toBe(false);
  await works('2026-03-01');
  expect(await sealed()).toBe(false);
  await works(null);
  await house.as(socialWorker).post(`/children/${robin}/seal/lift`, {});
});

test('a stand-in seals nothing', async () => {
  const { house } = borough;
  const { wren, otherSocialWorker, otherCarer, authority } = house.world;
  await house.database.asOwner((tx) =>
    tx
      .insertInto('membership')
      .values([
        member(otherCarer, authority, 'social-worker'),
        member(otherSocialWorker, authority, 'social-worker'),
      ] as never)
      .execute(),
  );
  await house.database.asOwner((tx) =>
    sql`insert into absence (id, person_id, stand_in_id, from_at, until_at)
      values (gen_random_uuid(), ${otherSocialWorker}::uuid, ${ids.taker}::uuid, '2026-03-01', '2026-03-20')`.execute(
      tx,
    ),
  );
  expect(await status(ids.taker, wren)).toBe(200);
  const refused = await house.as(ids.taker).post(`/children/${wren}/seal`, { reason: 'Mine alone.' });
  expect([403, 404, 422].includes(refused.statusCode)).toBe(true);
});

test('who leaves one of two jobs keeps no child of the first', async () => {
  const { house, providerAdministrator } = borough;
  const { robin, provider, authority, socialWorker } = house.world;
  await house.database.asOwner((tx) =>
    tx
      .insertInto('membership')
      .values([
        member(socialWorker, authority, 'support-worker'),
        member(ids.taker, provider, 'social-worker'),
      ] as never)
      .execute(),
  );
  const { rows } = await house.database.asOwner((tx) =>
    sql<{
      id: string;
    }>`select id from membership where person_id = ${socialWorker}::uuid and role = 'social-worker'`.execute(
      tx,
    ),
  );
  const [first] = rows;
  const path = `/organisations/${provider}/people/${first?.id}/end`;
  expect((await house.as(providerAdministrator).post(path, { ...today })).statusCode).toBe(422);
  expect((await house.as(providerAdministrator).post(path, { ...today, taker: ids.taker })).statusCode).toBe(
    303,
  );
  house.now = new Date('2026-03-04T10:00:00Z');
  expect([await status(socialWorker, robin), await status(ids.taker, robin)]).toEqual([404, 200]);
  house.now = new Date('2026-03-03T02:15:00Z');
});

test('an advocate comes where they were asked, from outside the child’s care, and ends no other’s work', async () => {
  const { house } = borough;
  const { fern } = house.world;
  const takes = (who: string) =>
    house
      .as(who)
      .post(`/children/${fern}/around`, { role: 'advocate', person: who, ...day('from', 2026, 3, 3) });
  for (const who of [ids.otherAdvocate, ids.asked]) expect((await takes(who)).statusCode, who).not.toBe(303);
  const says = (who: string, call: (tx: never) => Promise<{ rows: { is: unknown }[] }>) =>
    house.database.asPerson(
      { personId: who, settings: { now: house.now.toISOString() } },
      async (tx) => (await call(tx as never)).rows[0]?.is,
    );
  const begin = (who: string) =>
    says(who, (tx) =>
      sql<{
        is: unknown;
      }>`select app.begin_involvement(gen_random_uuid(), ${fern}::uuid, ${who}::uuid, 'advocate', '2026-03-03') as is`.execute(
        tx,
      ),
    );
  expect(await begin(ids.otherAdvocate)).toBe('refused');
  expect(await begin(ids.asked)).toBe('refused');
  const [held] = await house.database.asOwner((tx) =>
    tx.selectFrom('involvement').select('id').where('person_id', '=', ids.advocate).execute(),
  );
  const end = (who: string) =>
    says(who, (tx) =>
      sql<{
        is: unknown;
      }>`select app.end_involvement(${held?.id}::uuid, '2026-03-03', null, gen_random_uuid()) as is`.execute(
        tx,
      ),
    );
  expect(await end(ids.otherAdvocate)).toBe('refused');
});

test('when an organisation closes, what its people were to children ends', async () => {
  const { house } = borough;
  const { fern } = house.world;
  expect(await status(ids.advocate, fern)).toBe(200);
  await house.database.asOwner((tx) =>
    tx
      .insertInto('membership')
      .values(member(borough.administrator, advocacy, 'administrator') as never)
      .execute(),
  );
  const closed = await house.as(borough.administrator).post(`/organisations/${advocacy}/close`, {
    successor: '',
    words: 'Closed.',
    ...day('closedOn', 2026, 3, 3),
  });
  expect(closed.statusCode).toBe(303);
  house.now = new Date('2026-03-05T10:00:00Z');
  expect((await house.as(ids.advocate).get(`/children/${fern}`)).statusCode).not.toBe(200);
});

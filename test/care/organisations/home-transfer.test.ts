import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Borough, day, openBorough } from './borough.ts';

let borough: Borough;
const ids = { next: randomUUID(), nextAdministrator: randomUUID() };
beforeAll(async () => {
  borough = await openBorough();
  const { house } = borough;
  await house.database.asOwner(async (tx) => {
    await sql`insert into organisation (id, name, kind, created_at) values (${ids.next}::uuid, 'Nexton Homes', 'provider', ${house.now})`.execute(
      tx,
    );
    await sql`insert into person_account (id, name, email, created_at)
      values (${ids.nextAdministrator}::uuid, 'Next Pretend', 'next@next.example', ${house.now})`.execute(tx);
    await sql`insert into membership (id, person_id, organisation_id, role, from_day)
      values (${randomUUID()}::uuid, ${ids.nextAdministrator}::uuid, ${ids.next}::uuid, 'administrator', '2020-01-01')`.execute(
      tx,
    );
    await sql`update setting set urn = 'SC900001', registration = 'registered' where id = ${house.world.home}::uuid`.execute(
      tx,
    );
  });
});
afterAll(() => borough.house.close());

const transferPath = (home: string): string =>
  `/organisations/${borough.house.world.provider}/homes/${home}/transfer`;
async function memberships(home: string): Promise<Record<string, string>> {
  const { rows } = await borough.house.database.asOwner((tx) =>
    sql<{
      id: string;
      person_id: string;
    }>`select id, person_id from membership where setting_id = ${home}::uuid
      and (until_day is null or until_day >= '2026-03-03') order by from_day`.execute(tx),
  );
  return Object.fromEntries(rows.map(({ id, person_id }) => [person_id, id]));
}
const said = { words: 'The contract went to them.', ...day('onDay', 2026, 3, 3) };
const waiting = async (): Promise<string> =>
  /\/transfers\/([0-9a-f-]{36})/.exec(
    (await borough.house.as(ids.nextAdministrator).get('/my-work')).body,
  )?.[1] ?? '';
const answer = (who: string, id: string, word: string) =>
  borough.house.as(who).post(`/organisations/${ids.next}/transfers/${id}`, { answer: word });

test('a home that would be left without a manager, or a foster home without a carer, is refused with the reason', async () => {
  const { house, providerAdministrator } = borough;
  const { home, fosterHome, manager, carer, supervisor } = house.world;
  const ofHome = await memberships(home);
  const without = await house
    .as(providerAdministrator)
    .post(transferPath(home), { ...said, provider: ids.next, goOn: [ofHome[carer] ?? ''] });
  expect(without.statusCode).toBe(422);
  expect(without.body).toContain('At least one person who manages the home must go on');
  expect(without.body).toContain('The contract went to them.');
  const ofFamily = await memberships(fosterHome);
  const noCarer = await house
    .as(providerAdministrator)
    .post(transferPath(fosterHome), { ...said, provider: ids.next, goOn: [ofFamily[supervisor] ?? ''] });
  expect(noCarer.body).toContain('At least one of the foster carers must go on');
  for (const who of [manager, carer, borough.administrator, ids.nextAdministrator])
    expect(
      (
        await house
          .as(who)
          .post(transferPath(home), { ...said, provider: ids.next, goOn: [ofHome[manager] ?? ''] })
      ).statusCode,
    ).toBe(403);
});

test('the other provider agrees, from the day: who goes on works there for them, and everybody else sees nothing any more', async () => {
  const { house, providerAdministrator, director } = borough;
  const { home, robin, manager, carer, secondCarer, socialWorker, provider } = house.world;
  const of = await memberships(home);
  await house.database.asOwner((tx) =>
    sql`insert into step (id, child_id, setting_id, about, about_id, code, cites, words, owner_role, owner_id, made_for_id, state, made_at, changed_at)
      values (gen_random_uuid(), ${robin}::uuid, ${home}::uuid, 'referral', gen_random_uuid(), 'do', '[]', 'Ring them.', 'carer',
        ${secondCarer}::uuid, ${secondCarer}::uuid, 'accepted', ${house.now}, ${house.now})`.execute(tx),
  );
  const asked = await house.as(providerAdministrator).post(transferPath(home), {
    ...said,
    ...day('onDay', 2026, 3, 4),
    provider: ids.next,
    goOn: [of[manager] ?? '', of[carer] ?? ''],
  });
  expect(asked.statusCode, asked.body).toBe(303);
  const id = await waiting();
  const shown = await house.as(ids.nextAdministrator).get(`/organisations/${ids.next}/transfers/${id}`);
  expect(shown.body).toContain('Cedar Pretend, registered manager');
  expect((await answer(ids.nextAdministrator, id, 'agree')).body).toContain('You can agree on the first day');
  for (const who of [providerAdministrator, director, manager, socialWorker])
    expect((await answer(who, id, 'agree')).statusCode).not.toBe(303);
  house.now = new Date(house.now.getTime() + 86_400_000);
  const agreed = await answer(ids.nextAdministrator, id, 'agree');
  expect(agreed.statusCode, agreed.body).toBe(303);
  expect((await answer(ids.nextAdministrator, id, 'agree')).statusCode).toBe(404);
  for (const who of [manager, carer])
    expect((await house.as(who).get(`/children/${robin}`)).statusCode).toBe(200);
  expect((await house.as(secondCarer).get(`/children/${robin}`)).statusCode).not.toBe(200);
  const { rows } = await house.database.asOwner((tx) =>
    sql<{ owner: string; runs: string; urn: string | null; registration: string; was: string }>`
      select (select owner_id from step where words = 'Ring them.') as owner, s.organisation_id as runs, s.urn, s.registration,
        (select was_urn from home_transfer where id = ${id}::uuid) as was from setting s where s.id = ${home}::uuid`.execute(
      tx,
    ),
  );
  expect(rows).toEqual([
    { owner: manager, runs: ids.next, urn: null, registration: 'unknown', was: 'SC900001' },
  ]);
  expect((await house.as(socialWorker).get('/my-work')).body).toContain(
    'The home where they live has a new provider',
  );
  expect((await house.as(manager).get(`/settings/${home}`)).body).toContain(
    'Testwick Homes, until 4 March 2026',
  );
  expect((await house.as(ids.nextAdministrator).get(`/organisations/${ids.next}/people`)).body).toContain(
    'Ash Pretend',
  );
  expect((await house.as(providerAdministrator).get(`/organisations/${provider}`)).body).not.toContain(
    'Hazel House',
  );
});

test('it is asked once, and taken back by whoever asked', async () => {
  const { house, providerAdministrator } = borough;
  const { otherHome, otherManager } = house.world;
  const of = await memberships(otherHome);
  const ask = () =>
    house
      .as(providerAdministrator)
      .post(transferPath(otherHome), { ...said, provider: ids.next, goOn: [of[otherManager] ?? ''] });
  expect((await ask()).statusCode).toBe(303);
  expect((await ask()).body).toContain('This has been asked already');
  const id = await waiting();
  const back = await house
    .as(providerAdministrator)
    .post(`/organisations/${house.world.provider}/transfers/${id}`, { answer: 'no' });
  expect(back.statusCode).toBe(303);
  expect(await waiting()).toBe('');
});

test('what is asked about a home is seen by the two sides and nobody else', async () => {
  const { house, providerAdministrator, administrator, newcomer } = borough;
  const seen = async (who: string): Promise<number> => {
    const { rows } = await house.database.asPerson(
      { personId: who, settings: { now: house.now.toISOString() } },
      (tx) => sql`select 1 from home_transfer where agreed is not true`.execute(tx as never),
    );
    return rows.length;
  };
  expect([await seen(providerAdministrator), await seen(ids.nextAdministrator)]).toEqual([1, 1]);
  for (const who of [
    administrator,
    newcomer,
    house.world.manager,
    house.world.socialWorker,
    house.world.outsider,
  ])
    expect(await seen(who)).toBe(0);
});

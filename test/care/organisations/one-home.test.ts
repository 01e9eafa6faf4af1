import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Borough, day, openBorough } from './borough.ts';

let borough: Borough;
const second = randomUUID();
beforeAll(async () => {
  borough = await openBorough();
  const { house } = borough;
  await house.database.asOwner(async (tx) => {
    await sql`insert into person_account (id, name, email, created_at)
      values (${second}::uuid, 'Second Pretend', 'second@test.example', ${house.now})`.execute(tx);
    await sql`insert into membership (id, person_id, organisation_id, role, from_day)
      values (${randomUUID()}::uuid, ${second}::uuid, ${house.world.provider}::uuid, 'administrator', '2020-01-01')`.execute(
      tx,
    );
  });
});
afterAll(() => borough.house.close());

const homePath = (home: string): string => `/organisations/${borough.house.world.provider}/homes/${home}`;
const start = day('from', 2026, 3, 3);
const agree = async (): Promise<number> => {
  const { house } = borough;
  const people = `/organisations/${house.world.provider}/people`;
  const id = /\/asks\/([0-9a-f-]{36})/.exec((await house.as(second).get(people)).body)?.[1];
  return (await house.as(second).post(`${people}/asks/${id}`, { answer: 'agree' })).statusCode;
};

test('a foster home has one or two carers and a supervising social worker, each begun by two people', async () => {
  const { house, providerAdministrator } = borough;
  const { fosterHome } = house.world;
  const page = await house.as(providerAdministrator).get(homePath(fosterHome));
  expect(page.body).toContain('Fir Pretend');
  expect(page.body).toContain('Gale Pretend</strong>, supervising social worker');
  expect(page.body).not.toContain('Registered manager');
  const add = (email: string) =>
    house.as(providerAdministrator).post(`${homePath(fosterHome)}/people`, {
      role: 'foster-carer',
      email,
      name: 'Partner Pretend',
      ...start,
    });
  expect((await add('partner@family.example')).statusCode).toBe(303);
  expect((await house.as(providerAdministrator).get(homePath(fosterHome))).body).toContain(
    'a second person must agree',
  );
  const third = await add('third@family.example');
  expect([third.statusCode, third.body.includes('A foster home has one or two foster carers')]).toEqual([
    422,
    true,
  ]);
  expect(await agree()).toBe(303);
});

test('for how many children it is approved is recorded, and more than that stands out', async () => {
  const { house, providerAdministrator } = borough;
  const { fosterHome, wren, home, supervisor } = house.world;
  const approve = (where: string, places: string, on = day('approvedOn', 2026, 3, 2)) =>
    house
      .as(providerAdministrator)
      .post(`${homePath(where)}/approvals`, { places, terms: 'Brothers and sisters.', ...on });
  expect((await approve(fosterHome, '1')).statusCode).toBe(303);
  expect((await approve(fosterHome, '0')).statusCode).toBe(422);
  expect((await approve(fosterHome, '2', day('approvedOn', 2026, 3, 4))).statusCode).toBe(422);
  expect((await approve(home, '1')).statusCode).toBe(404);
  await house.database.asOwner((tx) =>
    sql`insert into placement (id, child_id, setting_id, from_day) values (${randomUUID()}::uuid, ${wren}::uuid, ${fosterHome}::uuid, '2026-03-01')`.execute(
      tx,
    ),
  );
  const page = await house.as(providerAdministrator).get(homePath(fosterHome));
  expect(page.body).toContain('2 children live here. The home is approved for 1 child.');
  expect(page.body).toContain('Brothers and sisters.');
  for (const who of [supervisor, borough.administrator, house.world.carer]) {
    expect((await house.as(who).get(homePath(fosterHome))).statusCode).not.toBe(200);
    expect(
      (await house.as(who).post(`${homePath(fosterHome)}/approvals`, { places: '4' })).statusCode,
    ).not.toBe(303);
  }
});

test('a carer who is deregistered loses every right at once, what was theirs has an owner, and the workers are told', async () => {
  const { house, providerAdministrator } = borough;
  const { fosterHome, fosterCarer, fern, supervisor, socialWorker } = house.world;
  await house.database.asOwner((tx) =>
    sql`insert into step (id, child_id, setting_id, about, about_id, code, cites, words, owner_role, owner_id, made_for_id, state, made_at, changed_at)
      values (gen_random_uuid(), ${fern}::uuid, ${fosterHome}::uuid, 'referral', gen_random_uuid(), 'do', '[]', 'Ring the school.', 'foster-carer',
        ${fosterCarer}::uuid, ${fosterCarer}::uuid, 'accepted', ${house.now}, ${house.now})`.execute(tx),
  );
  const { rows } = await house.database.asOwner((tx) =>
    sql<{
      id: string;
    }>`select id from membership where person_id = ${fosterCarer}::uuid and setting_id = ${fosterHome}::uuid`.execute(
      tx,
    ),
  );
  const path = `${homePath(fosterHome)}/carers/${rows[0]?.id}/end-approval`;
  expect((await house.as(fosterCarer).get(`/children/${fern}`)).statusCode).toBe(200);
  const bare = await house.as(providerAdministrator).post(path, day('onDay', 2026, 3, 3));
  expect([bare.statusCode, bare.body.includes('Say why')]).toEqual([422, true]);
  for (const who of [supervisor, fosterCarer, borough.administrator])
    expect(
      (await house.as(who).post(path, { reason: 'So decided.', ...day('onDay', 2026, 3, 3) })).statusCode,
    ).not.toBe(303);
  const ended = await house
    .as(providerAdministrator)
    .post(path, { reason: 'The panel decided it.', ...day('onDay', 2026, 3, 3) });
  expect(ended.statusCode, ended.body).toBe(303);
  expect((await house.as(fosterCarer).get(`/children/${fern}`)).statusCode).not.toBe(200);
  const step = await house.database.asOwner((tx) =>
    sql<{ owner_id: string }>`select owner_id from step where words = 'Ring the school.'`.execute(tx),
  );
  expect(step.rows).toEqual([{ owner_id: supervisor }]);
  expect((await house.as(socialWorker).get('/my-work')).body).toContain(
    'A foster carer in the home where they live is not approved any more',
  );
  // The last one: the children have no carer left.
  const page = (await house.as(providerAdministrator).get(homePath(fosterHome))).body;
  const last = /\/carers\/([0-9a-f-]{36})\//.exec(page)?.[1];
  const end = await house
    .as(providerAdministrator)
    .post(`${homePath(fosterHome)}/carers/${last}/end-approval`, {
      reason: 'The panel decided it.',
      ...day('onDay', 2026, 3, 3),
    });
  expect(end.statusCode, end.body).toBe(303);
  expect((await house.as(socialWorker).get('/my-work')).body).toContain('No approved foster carer is left');
  expect((await house.as(providerAdministrator).get(homePath(fosterHome))).body).toContain(
    'no foster carer is approved',
  );
});

test('supported accommodation has support workers and a manager', async () => {
  const { house, providerAdministrator } = borough;
  const { provider } = house.world;
  const made = await house.as(providerAdministrator).post(`/organisations/${provider}/homes`, {
    name: 'Sample Court',
    kind: 'supported-accommodation',
    urn: '',
    telephone: '',
    beds: '6',
  });
  expect(made.statusCode, made.body).toBe(303);
  const list = (await house.as(providerAdministrator).get(`/organisations/${provider}`)).body;
  const id = /homes\/([0-9a-f-]{36})">Sample Court/.exec(list)?.[1] ?? '';
  const page = await house.as(providerAdministrator).get(homePath(id));
  expect(page.body).toContain('Support worker');
  expect(page.body).not.toContain('Foster carer');
  const person = { email: 'worker@court.example', name: 'Worker Pretend', ...start };
  expect(
    (
      await house
        .as(providerAdministrator)
        .post(`${homePath(id)}/people`, { role: 'foster-carer', ...person })
    ).statusCode,
  ).toBe(422);
  expect(
    (
      await house
        .as(providerAdministrator)
        .post(`${homePath(id)}/people`, { role: 'support-worker', ...person })
    ).statusCode,
  ).toBe(303);
  expect(await agree()).toBe(303);
  expect((await house.as(providerAdministrator).get(homePath(id))).body).toContain(
    'Worker Pretend</strong>, support worker',
  );
});

test('approvals are read by those who know the home, and why a carer left by the provider’s administrators alone', async () => {
  const { house, providerAdministrator } = borough;
  const count = async (who: string, table: 'foster_approval' | 'carer_deregistration'): Promise<number> => {
    const { rows } = await house.database.asPerson(
      { personId: who, settings: { now: house.now.toISOString() } },
      (tx) => sql`select 1 from ${sql.table(table)}`.execute(tx as never),
    );
    return rows.length;
  };
  const { supervisor, carer, outsider } = house.world;
  expect([
    await count(supervisor, 'foster_approval'),
    await count(supervisor, 'carer_deregistration'),
  ]).toEqual([1, 0]);
  expect(await count(providerAdministrator, 'carer_deregistration')).toBe(2);
  for (const who of [carer, outsider, borough.administrator])
    expect([await count(who, 'foster_approval'), await count(who, 'carer_deregistration')]).toEqual([0, 0]);
});

import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Borough, day, openBorough } from './borough.ts';

let borough: Borough;
/** A second administrator of the provider, a reviewing officer of the authority, an advocate, and one of each elsewhere. */
const added = ['second', 'reviewing', 'advocate', 'otherReviewing', 'nextAdministrator'] as const;
const ids = Object.fromEntries(added.map((name) => [name, randomUUID()])) as Record<
  (typeof added)[number],
  string
>;

beforeAll(async () => {
  borough = await openBorough();
  const { house, nextBorough } = borough;
  const { provider, authority } = house.world;
  const posts = {
    second: [provider, 'administrator'],
    reviewing: [authority, 'independent-reviewing-officer'],
    advocate: [authority, 'advocate'],
    otherReviewing: [nextBorough, 'independent-reviewing-officer'],
    nextAdministrator: [nextBorough, 'administrator'],
  } as const;
  await house.database.asOwner(async (tx) => {
    for (const [name, [organisation, role]] of Object.entries(posts)) {
      const id = ids[name as keyof typeof posts];
      await sql`insert into person_account (id, name, email, created_at)
        values (${id}::uuid, ${`${name} Pretend`}, ${`${name.toLowerCase()}@test.example`}, ${house.now})`.execute(
        tx,
      );
      await sql`insert into membership (id, person_id, organisation_id, role, from_day)
        values (gen_random_uuid(), ${id}::uuid, ${organisation}::uuid, ${role}, '2020-01-01')`.execute(tx);
    }
  });
});
afterAll(() => borough.house.close());

const rolesOf = (person: string) =>
  borough.house.database.asOwner(async (tx) => {
    const { rows } = await sql<{ role: string; from_day: string }>`
      select role, from_day::text as from_day from membership where person_id = ${person}::uuid`.execute(tx);
    return rows;
  });
const askId = (body: string): string => /people\/asks\/([0-9a-f-]{36})/.exec(body)?.[1] ?? '';

test('an administrator administers their own organisation and no other, also where nobody does', async () => {
  const { house, nextBorough, administrator } = borough;
  const { provider, home } = house.world;
  await house.database.asOwner((tx) =>
    sql`update membership set until_day = '2026-03-01' where organisation_id = ${provider}::uuid and role = 'administrator'`.execute(
      tx,
    ),
  );
  for (const who of [administrator, ids.nextAdministrator]) {
    expect((await house.as(who).get(`/organisations/${provider}/people`)).statusCode).toBe(404);
    const sent = {
      email: 'newcomer@test.example',
      role: 'registered-manager',
      setting: home,
      ...day('from', 2026, 3, 3),
    };
    expect((await house.as(who).post(`/organisations/${provider}/people`, sent)).statusCode).toBe(404);
    const close = { successor: nextBorough, words: 'So decided.', ...day('closedOn', 2026, 3, 3) };
    expect((await house.as(who).post(`/organisations/${provider}/close`, close)).statusCode).toBe(403);
    // Names and codes alone: the register is theirs to keep.
    expect((await house.as(who).get(`/organisations/${provider}/change`)).statusCode).toBe(200);
  }
  await house.database.asOwner((tx) =>
    sql`update membership set until_day = null where organisation_id = ${provider}::uuid and role = 'administrator'`.execute(
      tx,
    ),
  );
});

test('somebody is brought into a home from outside by two, from today on, and the manager hears of it', async () => {
  const { house, providerAdministrator, newcomer } = borough;
  const { provider, home, manager, otherManager, carer } = house.world;
  const path = `/organisations/${provider}/people`;
  const begin = { email: 'newcomer@test.example', role: 'carer', setting: home };
  const hindsight = await house
    .as(providerAdministrator)
    .post(path, { ...begin, ...day('from', 2020, 1, 1) });
  expect([hindsight.statusCode, hindsight.body.includes('You cannot give a start date in the past')]).toEqual(
    [422, true],
  );
  const asked = await house.as(providerAdministrator).post(path, { ...begin, ...day('from', 2026, 3, 3) });
  expect(asked.statusCode).toBe(303);
  expect(await rolesOf(newcomer)).toEqual([]);
  const own = await house.as(providerAdministrator).get(path);
  expect(own.body).toContain('A second person must agree');
  const id = askId(own.body);
  const agree = (who: string) => house.as(who).post(`${path}/asks/${id}`, { answer: 'agree' });
  // Not whoever asked, not the newcomer, not a manager of another home, not a carer.
  for (const who of [providerAdministrator, newcomer, otherManager, carer])
    expect((await agree(who)).statusCode).not.toBe(303);
  expect(await rolesOf(newcomer)).toEqual([]);
  expect((await house.as(manager).get('/my-work')).body).toContain('Someone is due to start at');
  expect((await agree(manager)).statusCode).toBe(303);
  expect((await agree(ids.second)).statusCode).toBe(404);
  expect(await rolesOf(newcomer)).toEqual([{ role: 'carer', from_day: '2026-03-03' }]);
  expect((await house.as(manager).get('/my-work')).body).toContain('Someone started at');
});

test('a post for a whole organisation takes two administrators, fifty at once agree once, and an ask is taken back', async () => {
  const { house, providerAdministrator, newcomer } = borough;
  const { provider } = house.world;
  const path = `/organisations/${provider}/people`;
  const ask = (role: string) =>
    house
      .as(providerAdministrator)
      .post(path, { email: 'newcomer@test.example', role, setting: '', ...day('from', 2026, 3, 3) });
  await ask('administrator');
  const back = askId((await house.as(providerAdministrator).get(path)).body);
  expect(
    (await house.as(providerAdministrator).post(`${path}/asks/${back}`, { answer: 'no' })).statusCode,
  ).toBe(303);
  expect((await house.as(ids.second).post(`${path}/asks/${back}`, { answer: 'agree' })).statusCode).toBe(404);
  await ask('team-manager');
  const id = askId((await house.as(ids.second).get(path)).body);
  const all = await Promise.all(
    Array.from({ length: 50 }, () => house.as(ids.second).post(`${path}/asks/${id}`, { answer: 'agree' })),
  );
  expect(all.filter(({ statusCode }) => statusCode === 303)).toHaveLength(1);
  expect((await rolesOf(newcomer)).map(({ role }) => role).sort()).toEqual(['carer', 'team-manager']);
});

test('what somebody asked for is agreed to only while they still hold what they asked with', async () => {
  const { house, nextBorough, administrator, providerAdministrator, newcomer } = borough;
  const { provider, authority } = house.world;
  const path = `/organisations/${provider}/people`;
  const begin = { email: 'newcomer@test.example', role: 'social-worker', setting: '' };
  await house.as(providerAdministrator).post(path, { ...begin, ...day('from', 2026, 3, 3) });
  const id = askId((await house.as(ids.second).get(path)).body);
  const close = { successor: nextBorough, words: 'So decided.', ...day('closedOn', 2026, 3, 3) };
  await house.as(administrator).post(`/organisations/${authority}/close`, close);
  const merger = /mergers\/([0-9a-f-]{36})/.exec(
    (await house.as(administrator).get(`/organisations/${authority}`)).body,
  )?.[1];
  const endOn = (until: string | null) =>
    house.database.asOwner((tx) =>
      sql`update membership set until_day = ${until}::date where role = 'administrator'
        and person_id in (${providerAdministrator}::uuid, ${administrator}::uuid)`.execute(tx),
    );
  const answers = async (answer: string) => [
    (await house.as(ids.second).post(`${path}/asks/${id}`, { answer })).statusCode,
    (
      await house
        .as(ids.nextAdministrator)
        .post(`/organisations/${authority}/mergers/${merger}`, { answer: answer })
    ).statusCode,
  ];
  await endOn('2026-03-01');
  expect(await answers('agree')).toEqual([404, 404]);
  expect((await rolesOf(newcomer)).map(({ role }) => role)).not.toContain('social-worker');
  await endOn(null);
  expect(await answers('no')).toEqual([303, 303]);
});

test('organisations merge when an administrator of each says so', async () => {
  const { house, nextBorough, administrator } = borough;
  const { authority } = house.world;
  const close = { successor: nextBorough, words: 'So decided.', ...day('closedOn', 2026, 3, 3) };
  expect((await house.as(administrator).post(`/organisations/${authority}/close`, close)).statusCode).toBe(
    303,
  );
  const shown = await house.as(administrator).get(`/organisations/${authority}`);
  expect(shown.body).toContain('must say yes or no');
  const id = /mergers\/([0-9a-f-]{36})/.exec(shown.body)?.[1];
  const answer = (who: string, word: string) =>
    house.as(who).post(`/organisations/${authority}/mergers/${id}`, { answer: word });
  expect((await answer(administrator, 'agree')).statusCode).toBe(404);
  expect((await answer(house.world.socialWorker, 'agree')).statusCode).toBe(404);
  expect((await answer(ids.nextAdministrator, 'no')).statusCode).toBe(303);
  expect((await answer(ids.nextAdministrator, 'agree')).statusCode).toBe(404);
  const { rows } = await house.database.asOwner((tx) =>
    sql<{
      closed_on: string | null;
    }>`select closed_on from organisation where id = ${authority}::uuid`.execute(tx),
  );
  expect(rows[0]?.closed_on).toBeNull();
});

test('a reviewing officer and an advocate are begun and ended by their own service', async () => {
  const { house } = borough;
  const { robin, socialWorker, manager, carer } = house.world;
  const around = `/children/${robin}/around`;
  for (const role of ['independent-reviewing-officer', 'advocate']) {
    for (const who of [ids.reviewing, ids.advocate, carer]) {
      const begun = await house.as(socialWorker).post(around, { role, who });
      expect([role, begun.statusCode]).toEqual([role, 422]);
    }
    expect((await house.as(manager).post(`${around}/posts`, { post: role })).statusCode).toBe(403);
    expect(
      (await house.as(socialWorker).post(`${around}/posts`, { post: role, postWords: 'Soon.' })).statusCode,
    ).toBe(303);
  }
  const waiting = async (who: string) =>
    /\/post-asks\/([0-9a-f-]{36})/.exec((await house.as(who).get('/my-work')).body)?.[1];
  expect(await waiting(ids.otherReviewing)).toBeUndefined();
  const officers = await waiting(ids.reviewing);
  const advocates = await waiting(ids.advocate);
  expect((await house.as(ids.advocate).get(`/post-asks/${officers}`)).statusCode).toBe(404);
  expect((await house.as(socialWorker).get(`/post-asks/${officers}`)).statusCode).toBe(404);
  expect(
    (await house.as(ids.reviewing).post(`/post-asks/${officers}`, { who: socialWorker })).statusCode,
  ).toBe(422);
  expect(
    (await house.as(ids.reviewing).post(`/post-asks/${officers}`, { who: ids.reviewing })).statusCode,
  ).toBe(303);
  expect(
    (await house.as(ids.advocate).post(`/post-asks/${advocates}`, { who: ids.advocate })).statusCode,
  ).toBe(303);
  expect((await house.as(ids.reviewing).get(`/children/${robin}`)).statusCode).toBe(200);
  // Whose work they look at does not end theirs.
  const { rows } = await house.database.asOwner((tx) =>
    sql<{ id: string }>`select id from involvement where child_id = ${robin}::uuid
      and role in ('independent-reviewing-officer', 'advocate')`.execute(tx),
  );
  expect(rows).toHaveLength(2);
  for (const { id } of rows) {
    for (const who of [socialWorker, manager]) {
      const ended = await house.as(who).post(`${around}/${id}/end`, day('until', 2026, 3, 3));
      expect(ended.statusCode).toBe(404);
    }
  }
  // Their own service does, and a second press leads to the same place.
  const [{ id: own } = { id: '' }] = await house.database.asOwner((tx) =>
    tx
      .selectFrom('involvement')
      .select('id')
      .where('child_id', '=', robin)
      .where('role', '=', 'advocate')
      .execute(),
  );
  const entry = randomUUID();
  const end = () =>
    house.as(ids.advocate).post(`${around}/${own}/end`, { ...day('until', 2026, 3, 3), entry });
  const [first, second] = [await end(), await end()];
  expect([first.statusCode, second.statusCode]).toEqual([303, 303]);
  expect(second.headers.location).toBe(first.headers.location);
});

test('an absence is at most 35 days, is ended by either of the two, and takes back what has not begun', async () => {
  const { house } = borough;
  const { carer, secondCarer, manager, otherCarer } = house.world;
  const away = (until: string, standIn: string, from = '2026-03-03') =>
    house.as(carer).post('/absence', { 'from-day': from, 'until-day': until, standIn });
  const long = await away('2026-04-08', secondCarer);
  expect([long.statusCode, long.body.includes('At most 35 days')]).toEqual([422, true]);
  expect((await away('2026-03-10', otherCarer)).statusCode).toBe(422);
  expect((await away('2026-04-07', secondCarer)).statusCode).toBe(303);
  house.now = new Date(house.now.getTime() + 3_600_000);
  const mine = await house.as(secondCarer).get('/absence');
  expect(mine.body).toContain('You stand in for');
  const end = /\/absence\/[0-9a-f-]{36}\/end/.exec(mine.body)?.[0] ?? '';
  expect((await house.as(manager).post(end, {})).statusCode).toBe(404);
  expect((await house.as(secondCarer).post(end, {})).statusCode).toBe(303);
  expect((await house.as(carer).get('/absence')).body).not.toContain('stands in for you');
  expect((await away('2026-03-20', secondCarer, '2026-03-10')).statusCode).toBe(303);
  const coming =
    /\/absence\/[0-9a-f-]{36}\/end/.exec((await house.as(carer).get('/absence')).body)?.[0] ?? '';
  expect((await house.as(carer).post(coming, {})).statusCode).toBe(303);
  expect((await house.as(carer).get('/absence')).body).not.toContain('stands in for you');
});

test('nobody writes an ask in another name, or answers their own', async () => {
  const { house, providerAdministrator, newcomer } = borough;
  const { provider, authority, robin, socialWorker, carer } = house.world;
  const refused = async (who: string, statement: ReturnType<typeof sql>) =>
    house.database
      .asPerson({ personId: who, settings: { now: house.now.toISOString() } }, (tx) =>
        statement.execute(tx as never),
      )
      .then(
        () => false,
        () => true,
      );
  const membership = (asker: string) =>
    sql`insert into membership_ask (id, person_id, organisation_id, setting_id, role, from_day, asked_by, asked_at)
      values (gen_random_uuid(), ${newcomer}::uuid, ${provider}::uuid, null, 'director', '2026-03-03', ${asker}::uuid, now())`;
  const merger = (asker: string) =>
    sql`insert into merger_ask (id, organisation_id, successor_id, on_day, asked_by, asked_at)
      values (gen_random_uuid(), ${authority}::uuid, ${borough.nextBorough}::uuid, '2026-03-03', ${asker}::uuid, now())`;
  const post = (asker: string) =>
    sql`insert into post_ask (id, child_id, role, asked_by, asked_at)
      values (gen_random_uuid(), ${robin}::uuid, 'advocate', ${asker}::uuid, now())`;
  expect(await refused(carer, membership(carer))).toBe(true);
  expect(await refused(providerAdministrator, membership(ids.second))).toBe(true);
  expect(await refused(ids.nextAdministrator, merger(ids.nextAdministrator))).toBe(true);
  expect(await refused(carer, post(carer))).toBe(true);
  expect(await refused(carer, post(socialWorker))).toBe(true);
  for (const table of ['membership_ask', 'merger_ask', 'post_ask']) {
    expect(
      await refused(providerAdministrator, sql`update ${sql.table(table)} set answered_by = asked_by`),
    ).toBe(true);
    expect(await refused(providerAdministrator, sql`delete from ${sql.table(table)}`)).toBe(true);
    const { rows } = await house.database.asPerson(
      { personId: house.world.otherCarer, settings: { now: house.now.toISOString() } },
      (tx) => sql`select 1 from ${sql.table(table)}`.execute(tx as never),
    );
    expect([table, rows]).toEqual([table, []]);
  }
});

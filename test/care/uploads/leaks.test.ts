import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endWhatIsOver } from '../../../src/ends.ts';
import { openUploads, type Uploads } from './uploads-house.ts';

let at: Uploads;
const sent = { people: '', children: '' };
const secret = 'qzuploadzq';
beforeAll(async () => {
  at = await openUploads();
  await at.rowsOf(sql`insert into membership (id, person_id, organisation_id, role, from_day)
    values (gen_random_uuid(), ${at.director}::uuid, ${at.nextBorough}::uuid, 'duty-officer', '2020-01-01'),
      (gen_random_uuid(), ${at.director}::uuid, ${at.nextBorough}::uuid, 'administrator', '2020-01-01')`);
  const people = `name,email,role,home,from\n${secret},${secret}@test.example,Wizard,Hazel House,2026-03-03\n`;
  const children = `given names,date of birth,date of birth is,worker email\n${secret},2011-04-05,exact,worker@test.example\n`;
  sent.people = (await at.send(at.providerAdministrator, 'people', people)).json().id;
  sent.children = (await at.send(at.ids.duty, 'children', children)).json().id;
});
afterAll(() => at.house.close());

/** Everybody there is, with what they may see. */
const everybody = (): readonly (readonly [
  who: string | null,
  kinds: readonly ('people' | 'children')[],
])[] => {
  const { world } = at.house;
  const { providerAdministrator, administrator, governance, director, newcomer, ids } = at;
  return [
    [providerAdministrator, ['people']],
    [ids.second, ['people']],
    [ids.duty, ['children']],
    [ids.finder, ['children']],
    [ids.lead, ['children']],
    ...[ids.worker, ids.both, administrator, governance, director, newcomer, null].map(
      (who) => [who, []] as const,
    ),
    ...[world.manager, world.carer, world.socialWorker, world.supervisor, world.outsider].map(
      (who) => [who, []] as const,
    ),
  ];
};

test('rows are seen by those who may agree to them, and by nobody else', async () => {
  for (const [personId, kinds] of everybody()) {
    const seen = await at.house.database.asPerson(
      { personId, settings: { now: at.house.now.toISOString() } },
      async (tx) => {
        const { rows } = await sql<{ kind: string }>`
        select u.kind from upload u join upload_row r on r.upload_id = u.id order by u.kind`.execute(tx);
        const { rows: bare } = await sql<{
          many: number;
        }>`select count(*)::integer as many from upload_row`.execute(tx);
        return [...rows.map(({ kind }) => kind), bare[0]?.many];
      },
    );
    expect(seen).toEqual([...kinds, kinds.length]);
  }
});

test('each route of a file answers those who may, and nobody else', async () => {
  for (const [who, kinds] of everybody())
    for (const kind of ['people', 'children'] as const) {
      const path = at.pathOf(kind);
      const pages = await Promise.all(
        [path, `${path}/${sent[kind]}`, `${path}/${sent[kind]}/faults.csv`].map((one) =>
          at.house.as(who).get(one),
        ),
      );
      const told = await at.house.as(who).api('GET', `/api/v1${path}/${sent[kind]}`);
      const codes = [...pages, told].map(({ statusCode }) => statusCode);
      const may = kinds.includes(kind);
      const isNobody = who === null || who === at.newcomer;
      expect(codes).toEqual(
        may ? [200, 200, 200, 200] : isNobody ? [303, 303, 303, 401] : [404, 404, 404, 404],
      );
      if (may) continue;
      for (const { body } of [...pages, told]) expect(body).not.toContain(secret);
      const posted = await at.house.as(who).post(`${path}/${sent[kind]}/answer`, { answer: 'agree' });
      const answered = await at.house
        .as(who)
        .api('POST', `/api/v1${path}/${sent[kind]}/answer`, { answer: 'no' });
      const brought = await at.house.as(who).api('POST', `/api/v1${path}`, { file: 'bmFtZQ==' });
      const refused = [posted, answered, brought].map(({ statusCode }) => statusCode);
      if (isNobody) expect(refused.every((code) => code === 401 || code === 403 || code === 303)).toBe(true);
      else expect(refused).toEqual([404, 404, 404]);
    }
});

test('a file of one organisation or kind is not found under the address of another', async () => {
  const { second } = at.ids;
  const people = at.pathOf('people');
  expect((await at.house.as(second).get(`${people}/${sent.children}`)).statusCode).toBe(404);
  expect((await at.house.as(at.ids.duty).get(`${at.pathOf('children')}/${sent.people}`)).statusCode).toBe(
    404,
  );
  expect(
    (await at.house.as(at.director).get(`/organisations/${at.nextBorough}/people/uploads/${sent.people}`))
      .statusCode,
  ).toBe(404);
});

test('nobody writes to these tables, and the functions do nothing for whoever did not agree', async () => {
  const { providerAdministrator: sender } = at;
  const as = (query: ReturnType<typeof sql>) =>
    at.house.database.asPerson({ personId: sender, settings: { now: at.house.now.toISOString() } }, (tx) =>
      query.execute(tx),
    );
  for (const write of [
    sql`insert into upload (id, kind, organisation_id, uploaded_by, uploaded_at, was_windows)
      values (gen_random_uuid(), 'people', ${at.house.world.provider}::uuid, ${sender}::uuid, now(), false)`,
    sql`update upload set agreed = true`,
    sql`update upload_row set plan = 'invite'`,
    sql`delete from upload_row`,
  ])
    await expect(as(write)).rejects.toMatchObject({ code: '42501' });
  const { rows } = await as(sql`select app.answer_upload(${sent.people}::uuid, true) as answered,
    (select count(*)::integer from app.take_upload_rows(${sent.people}::uuid, 10)) as taken,
    app.begin_uploaded_member(${sent.people}::uuid, ${at.newcomer}::uuid,
      ${JSON.stringify({ role: 'director', from: '2026-03-03' })}::jsonb, ${randomUUID()}::uuid) as begun,
    app.keep_upload(${randomUUID()}::uuid, 'children', ${at.house.world.authority}::uuid, false, '[{}]') as kept`);
  expect(rows).toEqual([{ answered: false, taken: 0, begun: 'refused', kept: 'refused' }]);
});

test('what is taken away for correcting begins no formula in a spreadsheet', async () => {
  const text =
    'name,email,role,home,from\n"=HYPERLINK(""x"")",@a@test.example,+Carer,Hazel House,2026-03-03\n';
  const { id } = (await at.send(at.providerAdministrator, 'people', text)).json();
  const csv = await at.house.as(at.ids.second).get(`${at.pathOf('people')}/${id}/faults.csv`);
  expect(csv.headers['content-type']).toContain('text/csv');
  expect(csv.body).toContain(`"2","name","'=HYPERLINK(""x"")"`);
  expect(csv.body).toContain(`"'@a@test.example"`);
  expect(csv.body).not.toMatch(/(^|,)"?[=+@]/m);
});

test('nothing of a file stands in the audit, in an address or in a message', async () => {
  const events = await at.rowsOf<{ row: string }>(sql`select to_jsonb(e)::text as row from audit_event e`);
  const messages = await at.rowsOf<{ row: string }>(
    sql`select to_jsonb(m)::text as row from outgoing_message m`,
  );
  expect(events.filter(({ row }) => row.includes('upload')).length).toBeGreaterThan(4);
  expect([...events, ...messages].filter(({ row }) => row.includes(secret))).toEqual([]);
});

test('14 days after it was sent nothing of a file is left', async () => {
  const left = () =>
    at.rowsOf(
      sql`select (select count(*)::integer from upload) as files, (select count(*)::integer from upload_row) as rows`,
    );
  const days = (count: number): Date => new Date(at.house.now.getTime() + count * 86_400_000);
  await endWhatIsOver(at.house.database, days(13));
  expect(await left()).toEqual([{ files: 3, rows: 3 }]);
  await endWhatIsOver(at.house.database, days(14.1));
  expect(await left()).toEqual([{ files: 0, rows: 0 }]);
});

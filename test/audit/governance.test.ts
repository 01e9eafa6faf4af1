import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { evidenceRoutes, raiseAlarms } from '../../src/care/index.ts';
import { aRecord } from '../house/a-record.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
/** Information governance of the provider, of the borough whose children they are, and of a stranger. */
const governor = { provider: randomUUID(), authority: randomUUID(), stranger: randomUUID() };
beforeAll(async () => {
  house = await testApp();
  const { database, world, now } = house;
  const elsewhere = randomUUID();
  await database.asOwner(async (tx) => {
    await tx
      .insertInto('organisation')
      .values({ id: elsewhere, name: 'Borough of Elsewhere', kind: 'local-authority', created_at: now })
      .execute();
    const of = { provider: world.provider, authority: world.authority, stranger: elsewhere };
    for (const [name, id] of Object.entries(governor)) {
      await tx
        .insertInto('person_account')
        .values({
          id,
          name: `Governor ${name}`,
          email: `${name}@test.example`,
          closed_at: null,
          created_at: now,
        })
        .execute();
      await tx
        .insertInto('membership')
        .values({
          id: randomUUID(),
          person_id: id,
          organisation_id: of[name as keyof typeof of],
          setting_id: null,
          role: 'information-governance',
          from_day: '2020-01-01',
          until_day: null,
        })
        .execute();
    }
  });
  await house.as(world.carer).api('POST', '/api/v1/incidents', aRecord(world));
  await house.as(world.carer).get(`/children/${world.robin}`);
  for (let times = 0; times < 3; times += 1) await house.as(world.otherCarer).get(`/children/${world.robin}`);
  await house.as(null).post('/sign-in', { email: 'nobody@test.example', password: 'not the right one' });
});
afterAll(() => house.close());

const csv = async (person: string, query = '') =>
  (await house.as(person).get(`/audit/list.csv${query}`)).body.split('\r\n').slice(1, -1);

test('information governance reads what its people did, by person, child, day and what was done', async () => {
  const all = await csv(governor.provider);
  expect(all.join('\n')).toMatch(/"refused","GET \/children\/:childId"/);
  expect(all.join('\n')).toMatch(/"refused-sign-in","account tried"/);
  const refused = await csv(governor.provider, '?verb=refused&person=WREN+carer');
  const people = await house.database.asOwner((tx) =>
    tx
      .selectFrom('person_account')
      .select('name')
      .where('id', '=', house.world.otherCarer)
      .executeTakeFirstOrThrow(),
  );
  const his = await csv(
    governor.provider,
    `?verb=refused&person=${encodeURIComponent(people.name.toUpperCase())}`,
  );
  expect(refused).toEqual([]);
  expect(his).toHaveLength(3);
  expect(await csv(governor.provider, '?day-day=2&day-month=3&day-year=2026')).toEqual([]);
  expect((await csv(governor.authority, '?child=robin')).length).toBeGreaterThan(0);
  const page = await house
    .as(governor.authority)
    .get('/audit?child=Robin&day-day=3&day-month=3&day-year=2026');
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain('about Robin');
});

test('of children of others it reads no name, and of people of others nothing', async () => {
  expect((await csv(governor.provider)).join('\n')).not.toContain('Robin');
  const strange = (await csv(governor.stranger)).join('\n');
  expect(strange).not.toMatch(/Robin|children|incident/);
  expect(strange).toContain('refused-sign-in');
});

test('a cell that a spreadsheet would take for a formula is text', async () => {
  await house.database.asOwner((tx) =>
    tx.updateTable('person_account').set({ name: '=1+1' }).where('id', '=', governor.provider).execute(),
  );
  await house.as(governor.provider).get('/audit');
  expect((await csv(governor.provider, '?verb=viewed+audit')).join()).toContain(`"'=1+1"`);
});

const rowsOf = (person: string | null, table: string) =>
  house.database.asPerson({ personId: person, settings: { now: house.now.toISOString() } }, async (tx) => {
    const { rows } = await sql<{ id: string }>`select id from ${sql.table(table)}`.execute(tx);
    return rows.map(({ id }) => id);
  });

test('an alarm is set, goes off once, waits in the list of work, and is looked into by somebody else', async () => {
  const { world, database } = house;
  const as = house.as(governor.provider);
  const alarm = { organisation: world.provider, kind: 'refusals-in-a-day', most: '2' };
  expect((await as.post('/audit/alarms', { ...alarm, most: '0' })).statusCode).toBe(422);
  expect((await as.post('/audit/alarms', { ...alarm, organisation: world.authority })).statusCode).toBe(422);
  expect((await as.post('/audit/alarms', alarm)).statusCode).toBe(303);
  expect(
    (await as.post('/audit/alarms', { ...alarm, kind: 'children-in-an-hour', most: '1' })).statusCode,
  ).toBe(303);
  await house.as(world.socialWorker).get(`/children/${world.robin}`);
  await house.as(world.socialWorker).get(`/children/${world.fern}`);
  await raiseAlarms(database, house.now);
  await raiseAlarms(database, house.now);
  const raised = await rowsOf(governor.provider, 'audit_alarm_raised');
  expect(raised).toHaveLength(2);
  expect((await as.get('/my-work')).body).toContain('How records are used: 2 alarms to look into');
  for (const id of raised) expect((await as.post(`/audit/raised/${id}`, {})).statusCode).toBe(303);
  expect((await as.post(`/audit/raised/${raised[0]}`, {})).statusCode).toBe(404);
  expect((await as.get('/my-work')).body).not.toContain('alarms to look into');
});

test('whom an alarm is about neither sees it nor puts it aside', async () => {
  const { database, world, now } = house;
  const as = house.as(governor.provider);
  for (let times = 0; times < 4; times += 1) await as.get(`/children/${world.robin}`);
  await raiseAlarms(database, now);
  const about = await database.asOwner((tx) =>
    tx.selectFrom('audit_alarm_raised').select('id').where('person_id', '=', governor.provider).execute(),
  );
  expect(about).toHaveLength(1);
  expect(await rowsOf(governor.provider, 'audit_alarm_raised')).not.toContain(about[0]?.id);
  expect((await as.post(`/audit/raised/${about[0]?.id}`, {})).statusCode).toBe(404);
});

test('only information governance of the organisation reads alarms; nobody reads the counts of refusals', async () => {
  const { world } = house;
  const { carer, manager, socialWorker, outsider } = world;
  for (const person of [carer, manager, socialWorker, outsider, governor.authority, governor.stranger, null])
    for (const table of ['audit_alarm', 'audit_alarm_raised'])
      expect(await rowsOf(person, table)).toEqual([]);
  expect(await rowsOf(governor.provider, 'audit_alarm')).toHaveLength(2);
  for (const personId of [carer, governor.provider, null]) {
    for (const table of ['refusal_count', 'request_count']) {
      const asked = house.database.asPerson({ personId }, (tx) =>
        sql`select from ${sql.table(table)}`.execute(tx),
      );
      await expect(asked).rejects.toMatchObject({ code: '42501' });
    }
  }
});

test('every route of /audit is refused to everybody else, and a child of the address makes no difference', async () => {
  const routes = evidenceRoutes();
  expect(routes.length).toBeGreaterThan(4);
  for (const { method, path } of routes) {
    const url = path.replaceAll(/:\w+/g, randomUUID());
    for (const person of [house.world.carer, house.world.manager, house.world.socialWorker]) {
      const answer =
        method === 'GET' ? await house.as(person).get(url) : await house.as(person).post(url, {});
      expect(`${url} ${answer.statusCode}`).toBe(`${url} 403`);
    }
    const nobody = method === 'GET' ? await house.as(null).get(url) : await house.as(null).post(url, {});
    expect([303, 401]).toContain(nobody.statusCode);
  }
  const as = house.as(governor.provider);
  const [alarm] = await rowsOf(governor.provider, 'audit_alarm');
  expect((await house.as(governor.stranger).post(`/audit/alarms/${alarm}/end`, {})).statusCode).toBe(404);
  expect((await as.post(`/audit/alarms/${alarm}/end`, {})).statusCode).toBe(303);
});

test('the page says whether who holds the service holds the tables', async () => {
  const as = house.as(governor.provider);
  // A database in this program has one login; so has the server of the tests.
  expect((await as.get('/audit')).body).toContain('has one login to its database, which owns everything');
});

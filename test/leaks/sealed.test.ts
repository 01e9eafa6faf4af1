import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AppDeps, allRoutes } from '../../src/app.ts';
import { aRecord } from '../house/a-record.ts';
import type { TestApp } from '../house/test-app.ts';
import { testApp } from '../house/test-app.ts';
import { childNames, gather, type Ids } from './cast.ts';
import { fillWithMadeUp, loosen, type MadeUp, tablesAboutChildren } from './made-up-rows.ts';

let house: TestApp;
let ids: Ids;
let parents: ReadonlyMap<string, MadeUp>;
let officer: string;

/** Around the child, or with much to do, and without a key. */
const withoutKey = ['carer', 'manager', 'otherManager', 'officer'] as const;
type Who = (typeof withoutKey)[number] | 'socialWorker';
/** Everything that somebody does for an authority, in one pair of hands. */
const everyOffice = [
  'commissioner',
  'duty-officer',
  'placement-officer',
  'information-governance',
  'administrator',
  'independent-reviewing-officer',
];
const name = childNames.robin;

/** Every table about a child holds a row about Robin, with the name in every free text. */
beforeAll(async () => {
  house = await testApp();
  ids = await gather(house);
  officer = randomUUID();
  const subscriber = randomUUID();
  const { database, world, now } = house;
  const carer = house.as(ids.carer);
  const record = aRecord(world, {
    settingRecord: { riskReview: 'It stands.', daybook: `${name} threw a cup.` },
  });
  await carer.api('POST', '/api/v1/incidents', record);
  await carer.api(
    'POST',
    '/api/v1/incidents',
    aRecord(world, { settingRecord: { riskReview: 'It stands.', daybook: '' } }),
  );
  await carer.post(`/settings/${world.home}/daybook`, {
    daybook: `All calm, ${name.toUpperCase()}’s door is mended.`,
  });
  await carer.post(`/settings/${world.home}/handovers`, { handover: `${name.slice(0, 5)} sleeps.` });
  const catalogue = await tablesAboutChildren(database);
  await database.asOwner(async (tx) => {
    await loosen(tx);
    const about = {
      child: world.robin,
      person: ids.carer,
      setting: world.home,
      organisation: world.authority,
    };
    parents = await fillWithMadeUp(tx, catalogue, { ...about, now, words: `${name} was there.` });
    await sql`insert into person_account (id, name, email, created_at) values (${officer}, 'Office Pretend', 'office@test.example', ${now})`.execute(
      tx,
    );
    for (const role of everyOffice) {
      await sql`insert into membership (id, person_id, organisation_id, role, from_day)
        values (${randomUUID()}, ${officer}, ${world.authority}, ${role}, '2020-01-01')`.execute(tx);
    }
    // Robin has a reviewing officer of their own: those of the authority then have no key.
    const line = randomUUID();
    await sql`insert into person_account (id, name, email, created_at) values (${line}, 'Line Pretend', 'line@test.example', ${now})`.execute(
      tx,
    );
    await sql`insert into involvement (id, child_id, person_id, role, from_day)
      values (${randomUUID()}, ${world.robin}, ${line}, 'independent-reviewing-officer', '2020-01-01')`.execute(
      tx,
    );
    await sql`insert into webhook_subscriber (id, organisation_id, url, made_by, made_at)
      values (${subscriber}, ${world.authority}, 'https://example.org/', ${officer}, ${now})`.execute(tx);
    await sql`insert into webhook_event (event_id, subscriber_id, kind, subject_kind, subject_id, happened_at)
      values (${randomUUID()}, ${subscriber}, 'incident.recorded', 'incident', ${String(parents.get('incident')?.id)}, ${now})`.execute(
      tx,
    );
    // The carer is not the young person, and has no work of their own with the child.
    for (const table of ['young_passkey', 'passkey_ask', 'young_sign_in', 'young_person'])
      await sql`delete from ${sql.table(table)}`.execute(tx);
    await sql`delete from involvement where person_id = ${ids.carer}`.execute(tx);
  });
});
afterAll(() => house.close());

/** What a part of an address may stand for: the rows of tables that are called so. */
function idsFor(param: string): string[] {
  if (param === 'childId' || param === 'otherId') return [ids.robin];
  if (param === 'settingId') return [ids.home];
  if (/^(organisation|provider|authority)Id$/.test(param)) return [house.world.authority];
  const word = param.replace(/Id$/, '').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const found = [...parents].filter(([table]) => table.includes(word)).map(([, row]) => String(row.id));
  return found.length > 0 ? found : ['summary'];
}

/** Every address that is read, with every row it could be about. */
function addresses(): string[] {
  const someone = { id: ids.carer, name: 'Somebody', does: 'a role' };
  const routes = allRoutes({ demoPeople: [someone] } as unknown as AppDeps);
  return routes
    .filter(({ method }) => method === 'GET')
    .flatMap(({ path }) =>
      path.split('/').reduce<string[]>(
        (begun, part) => {
          const values = part.startsWith(':') ? idsFor(part.slice(1)) : [part];
          return begun.flatMap((start) =>
            values.map((value) => (start === '' && value === '' ? '' : `${start}/${value}`)),
          );
        },
        [''],
      ),
    )
    .map((path) => path || '/');
}

/** Where somebody reads the name of the child, or an id of theirs that they did not send. */
async function found(person: string): Promise<string[]> {
  const visitor = house.as(person);
  const hits: string[] = [];
  const read = (at: string, { body, statusCode }: { body: string; statusCode: number }) => {
    const named = body.toLowerCase().includes(name.toLowerCase());
    const known = body.includes(ids.robin) && !at.includes(ids.robin);
    if (named || known) hits.push(at);
    if (statusCode >= 500) hits.push(`${at}: ${statusCode}`);
  };
  for (const url of addresses()) {
    read(url, url.startsWith('/api/') ? await visitor.api('GET', url) : await visitor.get(url));
  }
  for (const url of ['/children', '/records/search']) {
    const asked = await visitor.search(url, { name: name.slice(0, -1) });
    read(`POST ${url}`, {
      ...asked,
      statusCode: asked.statusCode,
      body: asked.body.replaceAll(name.slice(0, -1), ''),
    });
  }
  return hits;
}

const idOf = (who: Who): string => (who === 'officer' ? officer : ids[who]);
const as = <T>(who: Who, work: Parameters<typeof house.database.asPerson<T>>[1]) =>
  house.database.asPerson({ personId: idOf(who), settings: { now: house.now.toISOString() } }, work);

/** Every table, with the columns that people may read. */
async function readable(): Promise<{ table: string; columns: string[] }[]> {
  const { rows } = await sql<{ table: string; columns: string[] }>`
    select table_name as table, array_agg(distinct column_name::text) as columns from information_schema.column_privileges
    where table_schema = 'public' and grantee = 'hearth_app' and privilege_type = 'SELECT'
      and table_name in (select tablename from pg_tables where schemaname = 'public')
    group by 1 order by 1`.execute(house.database.kysely);
  return rows;
}

/** The tables in which somebody reads the name, in any row and column; what they wrote themselves after the seal is theirs. */
async function tablesWithName(who: Who): Promise<string[]> {
  const found: string[] = [];
  for (const { table, columns } of await readable()) {
    const text = sql.join(columns.map((column) => sql`${sql.ref(column)}::text`));
    const named = await as(who, (tx) =>
      sql`select 1 from ${sql.table(table)} where concat_ws(' ', ${text}) ilike ${`%${name}%`} limit 1`.execute(
        tx,
      ),
    );
    if (named.rows.length > 0) found.push(table);
  }
  return found;
}

const counted = async (who: Who): Promise<number> => {
  const { rows } = await as(who, (tx) =>
    sql<{
      episodes: string;
    }>`select episodes from app.missing_at_home(${ids.home}, '2020-01-01', '2030-01-01')`.execute(tx),
  );
  return Number(rows[0]?.episodes);
};
const events = async (): Promise<number> => {
  const { rows } =
    await sql`select 1 from webhook_event where subject_id = ${String(parents.get('incident')?.id)}::uuid`.execute(
      house.database.kysely,
    );
  return rows.length;
};
const daybook = async (who: Who) => (await house.as(idOf(who)).get(`/settings/${ids.home}/daybook`)).body;

test('before the seal the home reads the name, in the daybook too; our own line names nobody', async () => {
  const page = await daybook('carer');
  expect(page).toContain(`${name} threw a cup.`);
  expect(page).toContain('door is mended');
  expect(page).toContain('Something happened, and was recorded.');
  expect((await house.as(ids.carer).get(`/children/${ids.robin}`)).body).toContain(name);
  expect([await counted('manager'), await events()]).toEqual([1, 1]);
  expect((await tablesWithName('carer')).length).toBeGreaterThan(50);
});

test('an hour later the child is sealed, with a key for the social worker alone', async () => {
  house.now = new Date(house.now.getTime() + 3_600_000);
  const form = { reason: 'Nobody may find them.', people: [] };
  const sealed = await house.as(ids.socialWorker).post(`/children/${ids.robin}/seal`, form);
  expect(sealed.statusCode).toBe(303);
});

/** In these nobody is named: names are refused as they are written. */
const namesNobody = ['check_in_entry'];

test.each(withoutKey)('%s reads the name of a sealed child in no table', async (who) => {
  expect((await tablesWithName(who)).filter((table) => !namesNobody.includes(table))).toEqual([]);
});

test.each(withoutKey)(
  '%s finds the name of a sealed child, and their id, on no page and in no answer',
  async (who) => {
    await house.database.asOwner(async (tx) => {
      await sql`alter table check_in_entry disable trigger user`.execute(tx);
      await sql`update check_in_entry set words = '', health = '', welfare = '', accident = ''`.execute(tx);
    });
    expect(await found(idOf(who))).toEqual([]);
  },
);

test('whoever holds the key reads on', async () => {
  expect((await house.as(ids.socialWorker).get(`/children/${ids.robin}`)).body).toContain(name);
  expect((await tablesWithName('socialWorker')).length).toBeGreaterThan(50);
});

test('an absence of theirs is not counted, and nothing of theirs goes out any more', async () => {
  expect([await counted('manager'), await events()]).toEqual([0, 0]);
});

test('what somebody writes of a sealed child is kept by the seal, and stays theirs: nobody finds out by a name', async () => {
  const line = `Somebody saw ${name} in town.`;
  const carer = house.as(ids.carer);
  expect((await carer.post(`/settings/${ids.home}/daybook`, { daybook: line })).statusCode).toBe(303);
  expect((await carer.post(`/settings/${ids.home}/handovers`, { handover: line })).statusCode).toBe(303);
  expect((await daybook('carer')).split(line)).toHaveLength(3);
  expect(await daybook('manager')).not.toContain(name);
});

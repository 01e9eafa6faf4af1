import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { type AppDeps, allRoutes } from '../../src/app.ts';
import type { Tx } from '../../src/platform/web/index.ts';
import { openSharedHouse, type SharedHouse } from '../care/sharing/people.ts';
import { worksAlongside } from '../house/works-alongside.ts';
import { everyTable, fillWithMadeUp, insertion, loosen, type MadeUp } from './made-up-rows.ts';

/** A house in which somebody stands in every relation to Robin and holds every role, and every table has a row. */
export interface HouseOfEverybody {
  readonly house: SharedHouse['house'];
  /** By what they are to Robin, or the role that they hold and where. */
  readonly people: ReadonlyMap<string, string>;
  /** The roles that each of them holds today. */
  readonly roles: ReadonlyMap<string, readonly string[]>;
  /** A child whom a home began, and whom nobody has confirmed. */
  readonly begun: string;
  /** The row about Robin, or of the authority, that each table has. */
  readonly rows: ReadonlyMap<string, MadeUp>;
  readonly tables: readonly string[];
  readonly routes: ReturnType<typeof allRoutes>;
  /** Works as one of them, and takes everything back. */
  as<T>(who: string, work: (tx: Tx) => Promise<T>): Promise<T>;
}

export const theYoungPerson = 'the young person';

/** What the world of the tests has already, and what is no row of anybody. */
const filledOtherwise = [
  'child',
  'person_account',
  'organisation',
  'setting',
  'membership',
  'placement',
  'involvement',
  'young_person',
  'sharing_rule',
  'schema_migration',
  // A seal would close everything else.
  'child_seal',
  'child_seal_key',
];
/** Roles that somebody is asked in at the other organisation as well: what they see ends at their own. */
const atTheProvider = ['administrator', 'commissioner', 'information-governance', 'team-manager'];

async function addPerson(tx: Tx, name: string): Promise<string> {
  const id = randomUUID();
  await sql`insert into person_account (id, name, email, created_at)
    values (${id}, ${`${name} Pretend`}, ${`${id}@test.example`}, '2020-01-01T00:00:00Z')`.execute(tx);
  return id;
}

async function addWorker(tx: Tx, role: string, organisation: string, where: string): Promise<string> {
  const id = await addPerson(tx, `${role} ${where}`);
  await sql`insert into membership (id, person_id, organisation_id, role, from_day)
    values (${randomUUID()}, ${id}, ${organisation}, ${role}, '2020-01-01')`.execute(tx);
  return id;
}

/** Every role that a membership may have, as the database has them: a new one is asked by itself. */
async function everyRole(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ check: string }>`select pg_get_constraintdef(oid) as check from pg_constraint
    where conrelid = 'membership'::regclass and contype = 'c'`.execute(tx);
  const words = rows.flatMap(({ check }) => [...check.matchAll(/'([a-z-]+)'::text/g)]);
  return [...new Set(words.map(([, word = '']) => word))].sort();
}

/** Whoever has to do with Robin in another way than by a relation: for a time, by a step, by a referral, as a stand-in. */
async function addTheOthers(
  tx: Tx,
  { house, people }: SharedHouse,
  rows: ReadonlyMap<string, MadeUp>,
): Promise<[string, string][]> {
  const { world, now } = house;
  const later = (hours: number): string => new Date(now.getTime() + hours * 3_600_000).toISOString();
  const [young, glass, asked, stepped, forWorker, forManager] = [
    await addPerson(tx, 'Me'),
    await addPerson(tx, 'Glass'),
    await addWorker(tx, 'health-worker', world.authority, 'asked'),
    await addPerson(tx, 'Stepped'),
    await addPerson(tx, 'Substitute'),
    await addPerson(tx, 'Deputy'),
  ];
  await sql`insert into young_person (person_id, child_id, opened_by, opened_at)
    values (${young}, ${world.robin}, ${world.socialWorker}, ${now})`.execute(tx);
  await worksAlongside(tx, glass, world.outsider, world.authority);
  const broken = { ...rows.get('break_glass'), id: randomUUID(), person_id: glass };
  await insertion('break_glass', { ...broken, until_at: later(1), review_due_at: later(1) }).execute(tx);
  await sql`update agency_referral set state = 'accepted', service = 'health', closes_at = ${later(24)},
    kinds = array['identity', 'home', 'around', 'status', 'profile', 'record', 'health']`.execute(tx);
  const step = { ...rows.get('step'), id: randomUUID(), owner_id: stepped };
  await insertion('step', step).execute(tx);
  await sql`insert into involvement (id, child_id, person_id, role, from_day)
    values (${randomUUID()}, ${world.robin}, ${stepped}, 'youth-justice-worker', '2020-01-01')`.execute(tx);
  for (const [standIn, of] of [
    [forWorker, people['social-worker']],
    [forManager, people['registered-manager']],
  ]) {
    await worksAlongside(tx, standIn as string, world.socialWorker, world.authority);
    await sql`insert into absence (id, person_id, stand_in_id, from_at, until_at)
      values (${randomUUID()}, ${of}, ${standIn}, ${later(-1)}, ${later(24)})`.execute(tx);
  }
  // Two children may be one: their social worker has both.
  await sql`insert into involvement (id, child_id, person_id, role, from_day)
    values (${randomUUID()}, ${world.fern}, ${people['social-worker']}, 'social-worker', '2020-01-01')`.execute(
    tx,
  );
  return [
    [theYoungPerson, young],
    ['somebody who broke the glass', glass],
    ['somebody asked in a referral', asked],
    ['somebody with a step of theirs', stepped],
    ['the stand-in of the social worker', forWorker],
    ['the stand-in of the manager', forManager],
  ];
}

/** A child whom a home began, and whom the authority has not confirmed. */
async function addBegun(tx: Tx, authority: string, now: Date): Promise<string> {
  const id = randomUUID();
  await sql`insert into child (id, given_name, family_name, date_of_birth, responsible_authority_id, is_provisional, created_at)
    values (${id}, 'Begun', 'Sampleton', '2011-01-01', ${authority}, true, ${now})`.execute(tx);
  return id;
}

/** The rows that are there already: Robin, the home, where Robin lives, and who works with Robin and there. */
async function addThoseThere(
  tx: Tx,
  { house, people }: SharedHouse,
  rows: Map<string, MadeUp>,
): Promise<void> {
  const { robin, home } = house.world;
  const own = {
    child: sql`select id from child where id = ${robin}`,
    setting: sql`select id from setting where id = ${home}`,
    placement: sql`select id from placement where child_id = ${robin}`,
    involvement: sql`select id from involvement where person_id = ${people['social-worker']} and child_id = ${robin}`,
    membership: sql`select id from membership where person_id = ${people.carer}`,
  };
  for (const [table, query] of Object.entries(own))
    rows.set(table, (await sql<MadeUp>`${query} limit 1`.execute(tx)).rows[0] ?? {});
}

async function rolesOf(tx: Tx): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ person_id: string; roles: string[] }>`
    select person_id, array_agg(distinct role) as roles from membership group by person_id`.execute(tx);
  return new Map(rows.map(({ person_id, roles }) => [person_id, roles]));
}

export async function openHouseOfEverybody(): Promise<HouseOfEverybody> {
  const shared = await openSharedHouse();
  const { house } = shared;
  const { database, world, now } = house;
  const every = await everyTable(database);
  const catalogue = new Map([...every].filter(([table]) => !filledOtherwise.includes(table)));
  const people = new Map([
    ...Object.entries(shared.people),
    ['whoever wrote it', world.carer],
    ['a colleague of theirs', world.secondCarer],
    ['a carer of another home', world.otherCarer],
    ['the manager of another home', world.otherManager],
    ["another child's social worker", world.otherSocialWorker],
    ['somebody with no child', world.outsider],
  ]);
  const { rows, begun, roles } = await database.asOwner(async (own) => {
    const tx = own as Tx;
    const every = await everyRole(tx);
    await loosen(tx);
    for (const role of every)
      people.set(`${role} of the authority`, await addWorker(tx, role, world.authority, 'there'));
    for (const role of atTheProvider)
      people.set(`${role} of the provider`, await addWorker(tx, role, world.provider, 'elsewhere'));
    const about = { child: world.robin, setting: world.home, organisation: world.authority, now };
    const made = new Map(await fillWithMadeUp(tx, catalogue, { ...about, person: world.carer }));
    for (const [who, id] of await addTheOthers(tx, shared, made)) people.set(who, id);
    await addThoseThere(tx, shared, made);
    return { rows: made, begun: await addBegun(tx, world.authority, now), roles: await rolesOf(tx) };
  });
  const someone = { id: world.carer, name: 'Somebody', does: 'a role' };
  return {
    house,
    people,
    roles: new Map([...people].map(([who, id]) => [who, roles.get(id) ?? []])),
    begun,
    rows,
    tables: [...every.keys()],
    routes: allRoutes({ demoPeople: [someone] } as unknown as AppDeps),
    as: (who, work) =>
      database.asPerson({ personId: people.get(who) ?? null, settings: { now: now.toISOString() } }, (tx) =>
        work(tx as Tx),
      ),
  };
}

import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlState } from '../../src/platform/database/index.ts';
import { openSharedHouse, type SharedHouse } from '../care/sharing/people.ts';
import {
  type About,
  type Catalogue,
  fillWithMadeUp,
  insertion,
  loosen,
  type MadeUp,
  madeUp,
  tablesAboutChildren,
  variants,
} from './made-up-rows.ts';

/** What those who add to one kind of fact only add to: the tables of their kind. Everybody else below adds nothing. */
const addsOnly: Readonly<Record<string, readonly string[]>> = {
  'youth-justice-worker': [],
  'appropriate-adult': [],
  'virtual-school': [],
  advocate: ['challenge', 'profile_entry', 'spoken_word'],
  'health-worker': ['health_entry', 'missing_form_health'],
  'somebody who broke the glass': [],
  'somebody asked in a referral': [],
  'somebody with a step of theirs': [],
};
/** Whoever works with a child may sit beside them and write down what they ask: it says who wrote it. */
const writtenBeside: Readonly<Record<string, readonly string[]>> = {
  young_ask: [
    'youth-justice-worker',
    'appropriate-adult',
    'virtual-school',
    'advocate',
    'health-worker',
    'somebody with a step of theirs',
  ],
};
/** Their own answer to what was asked of them. */
const answered: Readonly<Record<string, readonly string[]>> = {
  agency_referral_event: ['somebody asked in a referral'],
};

let shared: SharedHouse;
let catalogue: Catalogue;
let about: Omit<About, 'person'>;
let people: Record<string, string>;

const person = async (name: string): Promise<string> => {
  const id = randomUUID();
  await sql`insert into person_account (id, name, email, created_at)
    values (${id}, ${name}, ${`${id}@test.example`}, now())`.execute(shared.house.database.kysely);
  return id;
};

beforeAll(async () => {
  shared = await openSharedHouse();
  const { database, world, now } = shared.house;
  catalogue = await tablesAboutChildren(database);
  people = {
    ...shared.people,
    'somebody who broke the glass': world.outsider,
    'somebody asked in a referral': await person('Asked Pretend'),
    'somebody with a step of theirs': await person('Stepped Pretend'),
    'the author of everything': world.carer,
    'the young person': await person('Me Pretend'),
    'the officer for information': await person('Informed Pretend'),
  };
  const of = { child: world.robin, setting: world.home, organisation: world.authority, now };
  await database.asOwner(async (tx) => {
    await loosen(tx);
    const parents = await fillWithMadeUp(tx, catalogue, { ...of, person: world.carer });
    about = { ...of, parents };
    await sql`update young_person set person_id = ${people['the young person']}`.execute(tx);
    const inAuthority = (who: string, role: string) =>
      sql`insert into membership (id, person_id, organisation_id, role, from_day)
        values (${randomUUID()}, ${people[who]}, ${world.authority}, ${role}, '2020-01-01')`.execute(tx);
    await inAuthority('the officer for information', 'information-governance');
    await inAuthority('somebody asked in a referral', 'health-worker');
    await sql`update agency_referral set state = 'accepted', service = 'health', closes_at = ${new Date(now.getTime() + 86_400_000)},
      kinds = array['identity', 'home', 'around', 'status', 'profile', 'record', 'health']`.execute(tx);
    await sql`insert into involvement (id, child_id, person_id, role, from_day)
      values (${randomUUID()}, ${world.robin}, ${people['somebody with a step of theirs']}, 'youth-justice-worker', '2020-01-01')`.execute(
      tx,
    );
    const step = {
      ...parents.get('step'),
      id: randomUUID(),
      owner_id: people['somebody with a step of theirs'],
    };
    await insertion('step', step).execute(tx);
    const glass = { ...parents.get('break_glass'), id: randomUUID(), person_id: world.outsider };
    const until = new Date(now.getTime() + 3_600_000).toISOString();
    await insertion('break_glass', { ...glass, until_at: until, review_due_at: until }).execute(tx);
  });
});
afterAll(() => shared.house.close());

const as = <T>(who: string, work: Parameters<typeof shared.house.database.asPerson<T>>[1]) =>
  shared.house.database.asPerson(
    { personId: people[who] ?? null, settings: { now: shared.house.now.toISOString() } },
    work,
  );

class WentThrough extends Error {}

/** A policy refuses, or a trigger that guards the table. A constraint is asked after them. */
function isRefused(error: unknown): boolean {
  const state = sqlState(error) ?? '';
  if (state === '42501' || (error as { routine?: string }).routine === 'exec_stmt_raise') return true;
  if (state.startsWith('23')) return false;
  throw error;
}

/** How it ends to put a row into its table: undefined where it went through, and was rolled back. */
async function faultOf(who: string, table: string, row: MadeUp): Promise<unknown> {
  try {
    await as(who, async (tx) => {
      await insertion(table, row).execute(tx);
      throw new WentThrough();
    });
  } catch (error) {
    return error instanceof WentThrough ? undefined : error;
  }
  return undefined;
}

/** Whether a policy lets the row in. It is asked before any constraint, so a row that offends one was let in. */
async function isLetIn(who: string, table: string, row: MadeUp): Promise<boolean> {
  const fault = await faultOf(who, table, row);
  return fault === undefined || !isRefused(fault);
}

/** The tables into which somebody gets a row about Robin, in any of its forms; `but` are not tried. */
async function letInto(who: string, but: ReadonlySet<string> = new Set()): Promise<string[]> {
  const found: string[] = [];
  const mine = { ...about, person: people[who] ?? '' };
  for (const table of await policied('INSERT')) {
    if (but.has(table)) continue;
    const rows = [false, true].flatMap((sparse) =>
      variants(catalogue, table, madeUp(catalogue, table, mine, sparse)),
    );
    for (const row of rows) {
      if (!(await isLetIn(who, table, row))) continue;
      found.push(table);
      break;
    }
  }
  return found;
}

/** Whether somebody changes the row of a table about Robin: what names a person is put into their own name. */
async function changes(who: string, table: string): Promise<boolean> {
  const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.column_privileges
    where grantee = 'hearth_app' and table_name = ${table} and privilege_type = 'UPDATE' and column_name <> 'id'`.execute(
    shared.house.database.kysely,
  );
  if (rows.length === 0) return false;
  const mine = madeUp(catalogue, table, { ...about, person: people[who] ?? '' });
  const set = rows.map(({ name }) => {
    const { refers, type } = catalogue.get(table)?.find((column) => column.name === name) ?? {};
    const own = refers === 'person_account' || type?.startsWith('timestamp');
    return own ? sql`${sql.ref(name)} = ${mine[name]}` : sql`${sql.ref(name)} = ${sql.ref(name)}`;
  });
  try {
    await as(who, async (tx) => {
      const { numAffectedRows } = await sql`update ${sql.table(table)} set ${sql.join(set)}`.execute(tx);
      if (numAffectedRows) throw new WentThrough();
    });
    return false;
  } catch (error) {
    return error instanceof WentThrough || !isRefused(error);
  }
}

const policied = async (command: string): Promise<string[]> => {
  const { rows } = await sql<{ tablename: string }>`
    select distinct tablename from pg_policies where 'hearth_app' = any (roles) and cmd in (${command}, 'ALL') order by 1`.execute(
    shared.house.database.kysely,
  );
  return rows.map(({ tablename }) => tablename).filter((table) => catalogue.has(table));
};

const strangers = Object.keys(addsOnly);

test.each(strangers)('%s sees, and gets no row in that is not theirs to add', async (who) => {
  const own = [writtenBeside, answered].flatMap((tables) =>
    Object.entries(tables).flatMap(([table, whom]) => (whom.includes(who) ? [table] : [])),
  );
  expect(await letInto(who)).toEqual([...(addsOnly[who] ?? []), ...own].sort());
});

test.each(strangers)('%s changes nothing but a step of their own', async (who) => {
  const changed: string[] = [];
  for (const table of await policied('UPDATE')) if (await changes(who, table)) changed.push(table);
  expect(changed).toEqual(who === 'somebody with a step of theirs' ? ['step'] : []);
});

/** Into these the made-up row of nobody gets: they ask for a state that it has not. Their rooms' own tests try them. */
const notTried = [
  'access_pack',
  'agency_referral',
  'challenge_event',
  'check_in',
  'restraint_authority',
  'restraint_person',
  'seizure_signature',
];

/** Between them they add whatever is added. */
const adding = [
  'the author of everything',
  'the young person',
  'the officer for information',
  'registered-manager',
  'independent-reviewing-officer',
];

test('the rows are good ones: into every other table somebody gets them', async () => {
  const open = new Set<string>();
  for (const who of adding) {
    for (const table of await letInto(who, open)) open.add(table);
  }
  expect((await policied('INSERT')).filter((table) => !open.has(table))).toEqual(notTried);
});

/** A check of the table holds these: only what is about an incident names one. */
const heldByCheck = ['notice', 'step'];

test('nobody puts the words about one child under the record of another', async () => {
  const { database, world } = shared.house;
  await sql`insert into involvement (id, child_id, person_id, role, from_day)
    values (${randomUUID()}, ${world.fern}, ${world.carer}, 'social-worker', '2020-01-01')`.execute(
    database.kysely,
  );
  const names = (table: string | null) => (catalogue.get(table ?? '') ?? []).map(({ name }) => name);
  const faults = new Set<string>();
  for (const table of await policied('INSERT')) {
    const hangs = catalogue.get(table)?.some(({ refers }) => names(refers).includes('child_id'));
    if (!hangs || !names(table).includes('child_id')) continue;
    const row = madeUp(catalogue, table, { ...about, person: world.carer }, true);
    for (const one of variants(catalogue, table, row)) {
      const fault = await faultOf('the author of everything', table, { ...one, child_id: world.fern });
      // A reference that holds both the record and the child refuses too; where there is one row a record, before it.
      const refused = fault !== undefined && (/^2350[35]$/.test(sqlState(fault) ?? '') || isRefused(fault));
      if (!refused) faults.add(table);
    }
  }
  expect([...faults]).toEqual(heldByCheck);
});

/** What is about a child, and asks something else than who adds: what, and why that is no hole. */
const asksElse: Readonly<Record<string, string>> = {
  access_event_made: 'whoever answers the request: the officer for information, or the social worker',
  access_pack_made: 'whoever answers the request',
  referral_made: 'those who refer: the social worker, the reviewing officer, whoever manages the home',
  referral_ask_made: 'whoever made the referral',
  referral_event_made: 'the service that was asked answers, those who refer chase and revoke',
  challenge_event_made: 'those who answer for the record, and the young person',
  check_in_made: 'it is about staff: whoever manages the home',
  check_in_entry_made: 'it is about staff: whoever holds it, and whom it is with',
  handover_given: 'people who work in the setting, for its shift; the seal of whom it names keeps it',
  handover_item_kept: 'whoever gives the shift over keeps with it what they see',
  how_it_was_told: 'the writer is the child',
  learning_written: 'whoever reviews the record',
  legal_hold_set: 'the officer for information',
  profile_mine_added: 'the writer is the child',
  record_review_made: 'the officer for information',
  restraint_authority_given: 'whoever manages the home',
  seizure_event_signed: 'the people of the home that keeps it, while it does',
  seizure_signature_given: 'whoever was asked to sign, and nobody else',
  ask_made: 'the child, and whoever works with them and sits beside them',
  ask_event_made: 'whoever hears the ask, and the child',
  young_passkey_own: 'the writer is the child',
  young_sign_in_own: 'the writer is the child',
};

test('every policy for adding about a child asks who adds, or says here what it asks instead', async () => {
  const { rows: functions } = await sql<{ name: string; body: string }>`
    select proname as name, prosrc as body from pg_proc where pronamespace = 'app'::regnamespace`.execute(
    shared.house.database.kysely,
  );
  const bodies = new Map(functions.map(({ name, body }) => [name, body]));
  const asksWhoAdds = (text: string, seen: readonly string[] = []): boolean =>
    [...text.matchAll(/app\.(\w+)\(/g)].some(
      ([, name = '']) =>
        ['adds', 'children_added_to'].includes(name) ||
        (!seen.includes(name) && asksWhoAdds(bodies.get(name) ?? '', [...seen, name])),
    );
  const { rows: policies } = await sql<{ table: string; name: string; check: string }>`
    select tablename as table, policyname as name, with_check as check from pg_policies
    where 'hearth_app' = any (roles) and cmd in ('INSERT', 'ALL') order by 1, 2`.execute(
    shared.house.database.kysely,
  );
  const others = policies.filter(({ table, check }) => catalogue.has(table) && !asksWhoAdds(check));
  expect(others.map(({ name }) => name)).toEqual(Object.keys(asksElse));
});

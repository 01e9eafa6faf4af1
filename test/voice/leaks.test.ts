import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allRoutes } from '../../src/app.ts';
import { sqlState } from '../../src/platform/database/index.ts';
import type { Tx } from '../../src/platform/web/index.ts';
import { worksAlongside } from '../house/works-alongside.ts';
import { asPerson, refusal } from './words/words-house.ts';
import { challenge, openYoungHouse, type YoungHouse } from './young-house.ts';

let young: YoungHouse;
let people: Record<string, string | null>;
const ids: Record<string, string> = {};
const anId = '00000000-0000-4000-8000-000000000001';

beforeAll(async () => {
  young = await openYoungHouse();
  const { world, database, now } = young.house;
  const glass = randomUUID();
  const closed = randomUUID();
  const sealed = randomUUID();
  await database.asOwner(async (tx) => {
    for (const [id, name] of [
      [glass, 'Willow Pretend'],
      [closed, 'The young person'],
      [sealed, 'Yew Pretend'],
    ]) {
      await sql`insert into person_account (id, name, email, created_at)
        values (${id}, ${name}, ${`${id}@test.example`}, ${now})`.execute(tx);
    }
    await worksAlongside(tx, glass, world.outsider, world.authority);
    await sql`insert into young_person (person_id, child_id, opened_by, opened_at, closed_by, closed_at)
      values (${closed}, ${world.robin}, ${world.socialWorker}, ${now}, ${world.socialWorker}, ${now})`.execute(
      tx,
    );
    await sql`insert into break_glass (id, child_id, person_id, reason, opened_at, until_at, owner_id, review_due_at)
      values (${randomUUID()}, ${world.robin}, ${glass}, 'Nobody answers the telephone.', ${now}, ${new Date(now.getTime() + 3_600_000)},
        ${world.socialWorker}, ${new Date(now.getTime() + 86_400_000)})`.execute(tx);
    for (const [person, name] of [
      [young.robinMe, 'silver-drum-1'],
      [young.wrenMe, 'silver-drum-2'],
    ]) {
      await sql`insert into young_sign_in values (${person}, ${name}, ${now})`.execute(tx);
      await sql`insert into young_passkey (id, person_id, public_key, counter, made_at)
        values (${`key-of-${person}`}, ${person}, 'none', 0, ${now})`.execute(tx);
      await sql`insert into passkey_ask values (${randomUUID()}, ${person}, 'asked', ${new Date(now.getTime() + 60_000)})`.execute(
        tx,
      );
    }
    const act = randomUUID();
    await sql`insert into young_account_act (id, what, child_id, number_hash, word_hash, begun_at, expires_at)
      values (${act}, 'open', ${world.robin}, ${'h'.repeat(43)}, '$argon2id$none', ${now}, ${new Date(now.getTime() + 60_000)})`.execute(
      tx,
    );
    await sql`insert into young_account_agreement values (${act}, ${world.socialWorker}, ${now}, 'outside')`.execute(
      tx,
    );
    ids.spoken = randomUUID();
    await sql`insert into spoken_word values (${ids.spoken}, ${world.robin}, null, 'Mine.', true, ${world.secondCarer}, ${now})`.execute(
      tx,
    );
  });
  ids.challenge = await challenge(young, { record: young.incidentId });
  await young.house.as(world.manager).post(`/challenges/${ids.challenge}/acknowledge`, {});
  people = {
    'the young person': young.robinMe,
    'another young person': young.wrenMe,
    'their account that was closed': closed,
    'the carer who wrote the record': world.carer,
    'another carer where they live': world.secondCarer,
    'the manager where they live': world.manager,
    'their key worker': young.keyWorker,
    'their social worker': world.socialWorker,
    "their social worker's stand-in": young.workersStandIn,
    'their last social worker': young.formerWorker,
    'their personal adviser': young.adviser,
    'their reviewing officer': young.reviewingOfficer,
    "the reviewing officer's stand-in": young.officersStandIn,
    'their advocate': young.advocate,
    'their youth justice worker': young.youthJustice,
    'a commissioner of their authority': young.commissioner,
    'a reviewing officer of another authority': young.strangeOfficer,
    "another child's social worker": world.otherSocialWorker,
    'a carer of another home': world.otherCarer,
    'a manager of another home': world.otherManager,
    'a foster carer': world.fosterCarer,
    'a social worker with no child': world.outsider,
    'somebody who broke the glass': glass,
    nobody: null,
  };
});
afterAll(() => young.house.close());

const everyone = [
  'the young person',
  'another young person',
  'their account that was closed',
  'the carer who wrote the record',
  'another carer where they live',
  'the manager where they live',
  'their key worker',
  'their social worker',
  "their social worker's stand-in",
  'their last social worker',
  'their personal adviser',
  'their reviewing officer',
  "the reviewing officer's stand-in",
  'their advocate',
  'their youth justice worker',
  'a commissioner of their authority',
  'a reviewing officer of another authority',
  "another child's social worker",
  'a carer of another home',
  'a manager of another home',
  'a foster carer',
  'a social worker with no child',
  'somebody who broke the glass',
  'nobody',
] as const;

const ownKeys = ['young_person', 'young_sign_in', 'young_passkey', 'passkey_ask'];
const theirWords = ['spoken_word', 'challenge', 'challenge_event'];
/** The rows of Robin that each of them sees; whoever is not named sees none. */
const seen: Readonly<Record<string, readonly string[]>> = {
  'the young person': [...ownKeys, ...theirWords],
  // That an account was theirs, and nothing else of it.
  'their account that was closed': ['young_person'],
  'the carer who wrote the record': ['young_person', 'spoken_word'],
  'another carer where they live': ['young_person', 'spoken_word'],
  'the manager where they live': ['young_person', ...theirWords],
  'their key worker': ['young_person', 'spoken_word'],
  'their social worker': ['young_person', ...theirWords],
  "their social worker's stand-in": ['young_person', ...theirWords],
  'their personal adviser': ['young_person', ...theirWords],
  'their reviewing officer': ['young_person', ...theirWords],
  "the reviewing officer's stand-in": ['young_person', ...theirWords],
  'their advocate': ['young_person', ...theirWords],
  'their youth justice worker': ['young_person', 'spoken_word'],
  'somebody who broke the glass': ['young_person', 'spoken_word'],
};

const rowsOfRobin = (): Readonly<Record<string, ReturnType<typeof sql>>> => ({
  young_person: sql`select 1 from young_person where child_id = ${young.house.world.robin}`,
  young_sign_in: sql`select 1 from young_sign_in where person_id = ${young.robinMe}`,
  young_passkey: sql`select 1 from young_passkey where person_id = ${young.robinMe}`,
  passkey_ask: sql`select 1 from passkey_ask where person_id = ${young.robinMe}`,
  spoken_word: sql`select 1 from spoken_word where id = ${ids.spoken}`,
  challenge: sql`select 1 from challenge where id = ${ids.challenge}`,
  challenge_event: sql`select 1 from challenge_event where challenge_id = ${ids.challenge}`,
});

test.each(everyone)('%s sees what is declared of every table, and nothing else', async (who) => {
  const found = await asPerson(young, people[who] ?? null, async (tx) => {
    const tables: string[] = [];
    for (const [table, query] of Object.entries(rowsOfRobin())) {
      if ((await query.execute(tx)).rows.length > 0) tables.push(table);
    }
    return tables;
  });
  expect([...found].sort()).toEqual([...(seen[who] ?? [])].sort());
});

const mayAdd: Readonly<Record<string, readonly string[]>> = {
  'the young person': ['challenge', 'withdrawn'],
  'the carer who wrote the record': ['spoken_word', 'challenge together'],
  'another carer where they live': ['spoken_word', 'challenge together'],
  'the manager where they live': ['spoken_word', 'challenge together', 'answered'],
  'their key worker': ['spoken_word', 'challenge together'],
  'their social worker': ['spoken_word', 'challenge together', 'answered'],
  "their social worker's stand-in": ['spoken_word', 'challenge together', 'answered'],
  'their personal adviser': ['spoken_word', 'challenge together', 'answered'],
  'their reviewing officer': ['spoken_word', 'challenge together', 'answered'],
  "the reviewing officer's stand-in": ['spoken_word', 'challenge together', 'answered'],
  'their advocate': ['spoken_word', 'challenge together'],
};

test.each(everyone)('%s adds what is declared, and nothing in the name of another', async (who) => {
  const { world, now } = young.house;
  const me = people[who] ?? randomUUID();
  const raised = (together: boolean, by: string) => (tx: Tx) =>
    sql`insert into challenge values (${randomUUID()}, ${world.robin}, null, 'No.', '', ${by}, ${together}, ${now},
      ${new Date(now.getTime() + 1000)})`.execute(tx);
  const event = (name: string, changed: string | null) => (tx: Tx) =>
    sql`insert into challenge_event (id, challenge_id, round, event, words, changed, person_id, happened_at)
      values (${randomUUID()}, ${ids.challenge}, 1, ${name}, 'Words.', ${changed}, ${me}, ${now})`.execute(
      tx,
    );
  const statements: Readonly<Record<string, (tx: Tx) => Promise<unknown>>> = {
    young_account_act: (tx) =>
      sql`insert into young_account_act (id, what, child_id, why, begun_at, expires_at)
        values (${randomUUID()}, 'close', ${world.robin}, 'Why.', ${now}, ${new Date(now.getTime() + 1000)})`.execute(
        tx,
      ),
    young_account_agreement: (tx) =>
      sql`insert into young_account_agreement select id, ${me}, ${now}, 'line' from young_account_act`.execute(
        tx,
      ),
    spoken_word: (tx) =>
      sql`insert into spoken_word values (${randomUUID()}, ${world.robin}, null, 'Mine.', true, ${me}, ${now})`.execute(
        tx,
      ),
    challenge: raised(false, me),
    'challenge together': raised(true, me),
    'challenge for the manager': raised(true, world.manager),
    answered: event('answered', 'nothing'),
    withdrawn: event('withdrawn', null),
  };
  const added: string[] = [];
  for (const [name, statement] of Object.entries(statements)) {
    if (name === 'challenge for the manager' && who === 'the manager where they live') continue;
    if ((await refusal(young, people[who] ?? null, statement)) === undefined) added.push(name);
  }
  expect(added.sort()).toEqual([...(mayAdd[who] ?? [])].sort());
});

test.each(everyone)('%s changes and takes away nothing', async (who) => {
  const went: string[] = [];
  const statements = [
    sql`update young_account_act set stopped_at = null`,
    sql`update spoken_word set words = 'x'`,
    sql`update challenge set what_is_wrong = 'x'`,
    sql`update challenge_event set words = 'x'`,
    sql`delete from spoken_word`,
    sql`delete from challenge`,
    sql`delete from young_account_act`,
    sql`delete from young_sign_in`,
    sql`update young_person set closed_at = null`,
    sql`update young_passkey set public_key = 'x'`,
    sql`select 1 from young_account_agreement`,
    sql`select word_hash from young_account_act`,
  ];
  for (const [index, statement] of statements.entries()) {
    if ((await refusal(young, people[who] ?? null, (tx) => statement.execute(tx))) === undefined)
      went.push(String(index));
  }
  expect(went).toEqual([]);
  // The keys of another are neither changed nor taken away: no row of them is there.
  const touched = await asPerson(young, people[who] ?? null, async (tx) => {
    const name =
      await sql`update young_sign_in set sign_in_name = sign_in_name where person_id = ${young.wrenMe}`.execute(
        tx,
      );
    const key =
      await sql`delete from young_passkey where person_id = ${who === 'another young person' ? young.robinMe : young.wrenMe}`.execute(
        tx,
      );
    return [who === 'another young person' ? 0n : name.numAffectedRows, key.numAffectedRows];
  }).catch((error: unknown) => {
    if (sqlState(error) === undefined) throw error;
    return [0n, 0n];
  });
  expect(touched).toEqual([0n, 0n]);
});

test('no function says anything of a young person to anybody but themselves', async () => {
  for (const who of everyone.filter((one) => one !== 'the young person')) {
    const found = await asPerson(young, people[who] ?? null, async (tx) => {
      const { rows } = await sql<{ n: number }>`select
        (select count(*) from app.my_records())
        + (select count(*) from app.my_decisions(${young.incidentId}::uuid))
        + (select count(*) from app.my_open_steps(${young.incidentId}::uuid))
        + (select count(*) from app.my_words(${young.incidentId}::uuid))
        + (select count(*) from app.my_lookers(500) l where l.person_name in ('Ash Pretend', 'Cedar Pretend')) as n`.execute(
        tx,
      );
      const said = await sql<{
        done: boolean;
      }>`select app.add_my_words(${randomUUID()}::uuid, ${young.incidentId}::uuid, 'x') as done`.execute(tx);
      return [Number(rows[0]?.n), said.rows[0]?.done];
    });
    expect(found, who).toEqual([0, false]);
  }
});

test('the pages of the young person open to them alone, and to nobody who works or has left', async () => {
  const deps = { demoPeople: [], database: young.house.database, clock: () => young.house.now } as never;
  const own = allRoutes(deps).filter(({ path, who }) => path.startsWith('/me') && who === 'young-person');
  expect(own.length).toBeGreaterThan(15);
  const strangers = [
    'their account that was closed',
    'the manager where they live',
    'their social worker',
    'nobody',
  ];
  for (const { method, path } of own) {
    const url = path.replaceAll(/:\w*[iI]d\b/g, anId).replaceAll(/:\w+/g, 'x');
    for (const who of strangers) {
      const visitor = young.house.as(people[who] ?? null);
      const answer = method === 'GET' ? await visitor.get(url) : await visitor.post(url, {});
      const signIn = answer.statusCode === 303 && answer.headers.location === '/me/sign-in';
      const ok = [401, 404].includes(answer.statusCode) || signIn;
      expect(ok, `${method} ${path} for ${who}: ${answer.statusCode}`).toBe(true);
    }
  }
});

test('what is of one young person opens to no other, by any address', async () => {
  const other = young.house.as(young.wrenMe);
  const urls = [
    ['GET', `/me/record/${young.incidentId}`],
    ['GET', `/me/challenges/${ids.challenge}`],
    ['POST', `/me/challenges/${ids.challenge}/withdraw`],
    ['POST', `/me/challenges/${ids.challenge}/settled`],
    ['POST', `/me/challenges/${ids.challenge}/still`],
    ['POST', `/me/record/${young.incidentId}/words`],
    ['POST', `/me/record/${young.incidentId}/read`],
    ['GET', `/me/copies/${anId}`],
  ] as const;
  for (const [method, url] of urls) {
    const answer =
      method === 'GET' ? await other.get(url) : await other.post(url, { words: 'x', still: 'x' });
    expect(answer.statusCode, url).toBe(404);
  }
});

const opensAccountPage = [
  'the carer who wrote the record',
  'another carer where they live',
  'the manager where they live',
  'their key worker',
  'their social worker',
  "their social worker's stand-in",
  'their personal adviser',
  'their reviewing officer',
  "the reviewing officer's stand-in",
  'their advocate',
];
const readsChallenge = [
  'the manager where they live',
  'their social worker',
  "their social worker's stand-in",
  'their personal adviser',
  'their reviewing officer',
  "the reviewing officer's stand-in",
  'their advocate',
];

/** Who decides at level 2 (INC-L2-05), and their stand-ins. */
const decidesAgain = [
  'the manager where they live',
  'their social worker',
  "their social worker's stand-in",
  'their personal adviser',
];

test.each(everyone.filter((who) => !who.includes('young person')))(
  '%s opens of the routes for staff what is theirs',
  async (who) => {
    const { world } = young.house;
    const visitor = young.house.as(people[who] ?? null);
    const status = async (url: string) => (await visitor.get(url)).statusCode === 200;
    const together = await status(`/children/${world.robin}/together`);
    expect(together).toBe(opensAccountPage.includes(who));
    expect(await status(`/challenges/${ids.challenge}`)).toBe(readsChallenge.includes(who));
    const account = await status(`/children/${world.robin}/young-account`);
    expect(account).toBe(
      [...opensAccountPage, 'their youth justice worker', 'somebody who broke the glass'].includes(who),
    );
    const again = await status(`/challenges/${ids.challenge}/decide-again`);
    expect(again).toBe(decidesAgain.includes(who));
  },
);

import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allRoutes } from '../../../src/app.ts';
import type { Tx } from '../../../src/platform/web/index.ts';
import { worksAlongside } from '../../house/works-alongside.ts';
import { allowsFor, asksByName, routesByWho, seesBoard, seesHowItWas } from './who-hears-what.ts';
import { ask, asPerson, openWordsHouse, refusal, type WordsHouse } from './words-house.ts';

let words: WordsHouse;
let people: Record<string, string | null>;
const asks: Record<string, string> = {};

beforeAll(async () => {
  words = await openWordsHouse();
  const { world, database, now } = words.house;
  const glass = randomUUID();
  people = {
    'the young person': words.robinMe,
    'another young person': words.wrenMe,
    'a carer where they live': world.carer,
    'another carer where they live': world.secondCarer,
    'the manager where they live': world.manager,
    'their key worker': words.keyWorker,
    'their social worker': world.socialWorker,
    "their social worker's stand-in": words.workersStandIn,
    'their last social worker, on duty now': words.formerWorker,
    'their personal adviser': words.adviser,
    'their reviewing officer': words.reviewingOfficer,
    "the reviewing officer's stand-in": words.officersStandIn,
    'the officer on duty': words.dutyOfficer,
    'a commissioner of their authority': words.commissioner,
    'their advocate': words.advocate,
    'their youth justice worker': words.youthJustice,
    'a reviewing officer of another authority': words.strangeOfficer,
    "another child's social worker": world.otherSocialWorker,
    'a carer of another home': world.otherCarer,
    'a manager of another home': world.otherManager,
    'a foster carer': world.fosterCarer,
    'a social worker with no child': world.outsider,
    'somebody who broke the glass': glass,
    nobody: null,
  };
  await database.asOwner(async (tx) => {
    await sql`insert into person_account (id, name, email, created_at) values (${glass}, 'Willow Pretend', 'willow@test.example', ${now})`.execute(
      tx,
    );
    await worksAlongside(tx, glass, world.outsider, world.authority);
    await sql`insert into break_glass (id, child_id, person_id, reason, opened_at, until_at, owner_id, review_due_at)
      values (${randomUUID()}, ${world.robin}, ${glass}, 'Nobody answers the telephone.', ${now}, ${new Date(now.getTime() + 3_600_000)}, ${world.socialWorker}, ${new Date(now.getTime() + 86_400_000)})`.execute(
      tx,
    );
  });
  asks.advocate = await ask(words, 'advocate');
  asks['trusted grown-up'] = await ask(words, 'trusted-adult');
  asks['concern about the social worker'] = await ask(words, 'social-worker');
  asks['complaint about the home'] = await ask(words, 'complaint', { about: 'home' });
  asks['complaint about the council'] = await ask(words, 'complaint', { about: 'council' });
  asks['complaint kept from both'] = await ask(words, 'complaint', {
    about: 'police',
    keptFrom: ['social-worker', 'home'],
  });
  const me = words.house.as(words.robinMe);
  await me.post('/me/how-it-was', { after: 'police', face: '1', shownTo: 'counts' });
  await me.post('/me/how-it-was', { after: 'court', face: '4', shownTo: 'worker' });
  await database.asOwner(async (tx) => {
    await sql`insert into said_and_done values (${randomUUID()}, ${world.authority}, 'a', 'b', '2026-01-01', null, ${words.commissioner}, ${now})`.execute(
      tx,
    );
    await sql`insert into participation_entry values (${randomUUID()}, ${world.authority}, 'group', 'a', array['tools'], 'b', '2026-01-01', ${words.commissioner}, ${now})`.execute(
      tx,
    );
  });
});
afterAll(() => words.house.close());

const names = () => Object.keys(people);
const seen = (who: string, query: (tx: Tx) => Promise<{ rows: unknown[] }>) =>
  asPerson(words, people[who] ?? null, query).then(({ rows }) => rows.length);

/** Who of everybody sees a row. */
async function seers(query: (tx: Tx) => Promise<{ rows: unknown[] }>): Promise<string[]> {
  const found: string[] = [];
  for (const who of names()) if ((await seen(who, query)) > 0) found.push(who);
  return found;
}

test.each(Object.keys(asksByName))('%s: heard by whom it is for, and by nobody else', async (name) => {
  const row = (tx: Tx) => sql`select 1 from young_ask where id = ${asks[name]}::uuid`.execute(tx);
  expect(await seers(row)).toEqual(asksByName[name]?.inTime);
  words.house.now = new Date('2026-05-20T10:00:00Z');
  try {
    expect(await seers(row)).toEqual(asksByName[name]?.late);
  } finally {
    words.house.now = new Date('2026-03-03T10:00:00Z');
  }
});

test('what was done with an ask is seen by the same people', async () => {
  const id = asks['complaint about the council'] as string;
  await words.house.as(words.reviewingOfficer).post(`/asks/${id}/more-time`, {
    'until-day': '25',
    'until-month': '3',
    'until-year': '2026',
    moreWords: 'A letter is on its way.',
  });
  const row = (tx: Tx) => sql`select 1 from young_ask_event where ask_id = ${id}::uuid`.execute(tx);
  expect(await seers(row)).toEqual(asksByName['complaint about the council']?.inTime);
});

test('the list of those from whom it is kept is read by nobody', async () => {
  for (const who of names()) {
    const read = (tx: Tx) => sql`select 1 from young_ask_kept`.execute(tx);
    expect([who, await refusal(words, people[who] ?? null, read)]).toEqual([who, '42501']);
    const inside = (tx: Tx) =>
      sql`select asks_inside.ask_is_about(${words.house.world.robin}::uuid, array['home'])`.execute(tx);
    expect([who, await refusal(words, people[who] ?? null, inside)]).toEqual([who, '42501']);
  }
});

test('how it was, and what changed', async () => {
  for (const shown of ['counts', 'worker'] as const) {
    const row = (tx: Tx) => sql`select 1 from how_it_was where shown_to = ${shown}`.execute(tx);
    expect([shown, await seers(row)]).toEqual([shown, seesHowItWas[shown]]);
  }
  for (const table of ['said_and_done', 'participation_entry']) {
    const row = (tx: Tx) => sql`select 1 from ${sql.table(table)}`.execute(tx);
    expect([table, await seers(row)]).toEqual([table, names().filter((who) => seesBoard(who))]);
  }
});

test('who is away hands nothing on to whom it is about', async () => {
  const { world, database } = words.house;
  const id = asks['concern about the social worker'] as string;
  const sees = (person: string) =>
    asPerson(words, person, (tx) => sql`select 1 from young_ask where id = ${id}::uuid`.execute(tx)).then(
      ({ rows }) => rows.length,
    );
  const away = (person: string, standIn: string) =>
    database.asOwner((tx) =>
      sql`insert into absence (id, person_id, stand_in_id, from_at, until_at)
        values (${randomUUID()}, ${person}, ${standIn}, '2026-03-10', '2026-03-12')`.execute(tx),
    );
  // The social worker stands in for the reviewing officer: and still does not see it.
  await away(words.reviewingOfficer, world.socialWorker);
  words.house.now = new Date('2026-03-11T10:00:00Z');
  expect(await sees(world.socialWorker)).toBe(0);
  expect(await sees(words.reviewingOfficer)).toBe(1);
  // The reviewing officer stands in for the social worker: then it goes to the officer on duty.
  await away(world.socialWorker, words.reviewingOfficer);
  expect(await sees(words.reviewingOfficer)).toBe(0);
  expect(await sees(words.dutyOfficer)).toBe(1);
  words.house.now = new Date('2026-03-03T10:00:00Z');
});

test('a concern leaves nothing where the social worker looks', async () => {
  const { world, database } = words.house;
  const id = asks['concern about the social worker'];
  const { rows } = await database.asOwner((tx) =>
    sql<{ traces: number }>`select (select count(*) from step where about_id = ${id}::uuid)
      + (select count(*) from notice where about_id = ${id}::uuid)
      + (select count(*) from audit_event where child_id is not null and (subject_id = ${id}::uuid or action ~ 'ask')) as traces`.execute(
      tx,
    ),
  );
  expect(Number(rows[0]?.traces)).toBe(0);
  for (const person of [world.socialWorker, words.workersStandIn]) {
    for (const path of [
      '/my-work?all=1',
      `/children/${world.robin}/looked`,
      `/children/${world.robin}`,
      `/asks/${id}`,
    ]) {
      const { body } = await words.house.as(person).get(path);
      expect([path, /concern|not happy|This is about social-worker/i.test(body)]).toEqual([path, false]);
    }
  }
});

test('a sealed record hides what is asked from whoever holds no key', async () => {
  const { world } = words.house;
  await words.house
    .as(world.socialWorker)
    .post(`/children/${world.robin}/seal`, { reason: 'Family of staff.' });
  for (const name of Object.keys(asks)) {
    const row = (tx: Tx) => sql`select 1 from young_ask where id = ${asks[name]}::uuid`.execute(tx);
    // The reviewing officer of the child goes in with every seal: nobody locks the child's own line out.
    for (const person of [words.keyWorker, words.dutyOfficer]) {
      const { rows } = await asPerson(words, person, row);
      expect([name, rows]).toEqual([name, []]);
    }
    expect((await asPerson(words, words.robinMe, row)).rows.length).toBe(1);
  }
  await words.house.as(world.socialWorker).post(`/children/${world.robin}/seal/lift`, {});
});

const add: Readonly<Record<string, (person: string | null) => (tx: Tx) => Promise<unknown>>> = {
  'asks for Robin': (person) => (tx) =>
    sql`insert into young_ask (id, child_id, kind, words, reach, due_at, clock_basis, asked_by, asked_at)
      values (${randomUUID()}, ${words.house.world.robin}, 'advocate', 'x', 'here', app.now(), 'x', ${person}, app.now())`.execute(
      tx,
    ),
  'types a concern about the social worker': (person) => (tx) =>
    sql`insert into young_ask (id, child_id, kind, words, reach, due_at, clock_basis, asked_by, asked_at)
      values (${randomUUID()}, ${words.house.world.robin}, 'social-worker', 'x', 'here', app.now(), 'x', ${person}, app.now())`.execute(
      tx,
    ),
  'answers the concern': (person) => (tx) =>
    sql`insert into young_ask_event (id, ask_id, child_id, event, words, person_id, happened_at)
      values (${randomUUID()}, ${asks['concern about the social worker']}, ${words.house.world.robin}, 'answered', 'x', ${person}, app.now())`.execute(
      tx,
    ),
  'says that it helped': (person) => (tx) =>
    sql`insert into young_ask_event (id, ask_id, child_id, event, person_id, happened_at)
      values (${randomUUID()}, ${asks.advocate}, ${words.house.world.robin}, 'helped', ${person}, app.now())`.execute(
      tx,
    ),
  'tells how it was': (person) => (tx) =>
    sql`insert into how_it_was (id, child_id, after, face, shown_to, said_by, said_at)
      values (${randomUUID()}, ${words.house.world.robin}, 'police', 1, 'counts', ${person}, app.now())`.execute(
      tx,
    ),
  'writes what changed': (person) => (tx) =>
    sql`insert into said_and_done (id, authority_id, said, did, changed_on, written_by, written_at)
      values (${randomUUID()}, ${words.house.world.authority}, 'x', 'y', '2026-01-01', ${person}, app.now())`.execute(
      tx,
    ),
  'writes down a group': (person) => (tx) =>
    sql`insert into participation_entry (id, authority_id, kind, name, shapes, words, on_day, written_by, written_at)
      values (${randomUUID()}, ${words.house.world.authority}, 'group', 'x', array['tools'], 'y', '2026-01-01', ${person}, app.now())`.execute(
      tx,
    ),
};

test.each(Object.keys(allowsFor))('who %s', async (what) => {
  const may: string[] = [];
  for (const who of names()) {
    const person = people[who] ?? null;
    const state = await refusal(words, person, (add[what] as (typeof add)[string])(person));
    if (state === undefined) may.push(who);
    else expect([who, state]).toEqual([who, '42501']);
  }
  expect(may).toEqual(allowsFor[what]);
  // In the name of somebody else: nobody.
  for (const who of ['the young person', 'their reviewing officer', 'a commissioner of their authority']) {
    const forged = (add[what] as (typeof add)[string])(words.house.world.fosterCarer);
    expect([who, await refusal(words, people[who] ?? null, forged)]).toEqual([who, '42501']);
  }
});

const tables = [
  'young_ask',
  'young_ask_kept',
  'young_ask_event',
  'how_it_was',
  'said_and_done',
  'participation_entry',
];

test.each(tables)(
  'what stands in %s is changed by nobody, not even by the owner of the database',
  async (table) => {
    for (const who of names()) {
      for (const statement of [
        sql`delete from ${sql.table(table)}`,
        sql`update ${sql.table(table)} set ${sql.ref(table === 'young_ask_kept' ? 'ask_id' : 'id')} = null`,
      ]) {
        expect([who, await refusal(words, people[who] ?? null, (tx) => statement.execute(tx))]).toEqual([
          who,
          '42501',
        ]);
      }
    }
    await words.house.database.asOwner((tx) =>
      sql`insert into young_ask_event (id, ask_id, child_id, event, person_id, happened_at)
      values (${randomUUID()}, ${asks.advocate}, ${words.house.world.robin}, 'helped', ${words.robinMe}, app.now())`.execute(
        tx,
      ),
    );
    const change = words.house.database.asOwner((tx) => sql`delete from ${sql.table(table)}`.execute(tx));
    await expect(change).rejects.toMatchObject({ code: 'HR001' });
  },
);

test('every route of this half of the room is asked below', () => {
  const mine =
    /^\/(?:rights|asks|what-changed|me\/(?:rights|asks|about-me|how-it-was|what-changed)|children\/:childId\/(?:ask|how-it-was))(?:\/|$)/;
  const example: Record<string, string> = { ':moment': 'court', ':kind': '1', ':topic': 'culture' };
  const registered = allRoutes(words.deps)
    .filter(({ path }) => mine.test(path))
    .map(
      ({ method, path }) =>
        `${method} ${path.replace(/:(?:moment|kind|topic)/, (name) => example[name] ?? name)}`,
    );
  expect(registered.sort()).toEqual(Object.keys(routesByWho).sort());
});

test('every route answers those it is for, and to everybody else it is not there', async () => {
  const { robin } = words.house.world;
  const fill = (path: string) =>
    path.replace(':childId', robin).replace(':askId', asks['concern about the social worker'] as string);
  for (const [route, { may, refused, form }] of Object.entries(routesByWho)) {
    const [method, path] = route.split(' ') as [string, string];
    for (const who of names()) {
      const visitor = words.house.as(people[who] ?? null);
      const { statusCode } = await (method === 'GET'
        ? visitor.get(fill(path))
        : visitor.post(fill(path), form ?? {}));
      // A form that lacks something is answered with the form: who asks may ask.
      const answered = statusCode === 200 || statusCode === 422;
      const expected = may(who);
      expect([route, who, answered]).toEqual([route, who, expected]);
      if (!expected)
        expect([route, who, [refused ?? 404, 404, 403, 303, 401].includes(statusCode)]).toEqual([
          route,
          who,
          true,
        ]);
    }
  }
});

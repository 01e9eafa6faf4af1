import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlState } from '../../../src/platform/database/index.ts';
import type { Tx } from '../../../src/platform/web/index.ts';
import { type Cast, everybody, openCast, type Who } from './cast.ts';
import { workAs } from './young-person.ts';

let cast: Cast;

beforeAll(async () => {
  cast = await openCast();
});
afterAll(() => cast.house.close());

/** Who sees the record of Robin, and so what was asked of it. */
const seesRecord: readonly Who[] = [
  'own carer',
  'manager of the home',
  'stand-in for the manager',
  'key worker',
  'social worker',
  'personal adviser',
  'reviewing officer',
  'advocate',
  'the person who broke the glass',
];
const answers: readonly Who[] = ['social worker', 'personal adviser', 'information governance'];
const knows: readonly Who[] = [...seesRecord, 'youth justice worker'];
const works = everybody.filter((who) => !['Robin', 'Wren', 'nobody', 'carer who left'].includes(who));

/** Who sees a row of each table. A young person sees none of them: what is theirs comes by functions of its own. */
const whoSees: Readonly<Record<string, readonly Who[]>> = {
  text_release: seesRecord,
  text_release_event: seesRecord,
  access_source: works,
  access_request: answers,
  access_event: answers,
  access_piece: answers,
  access_pack: answers,
  organisation_event: works,
  responsibility_change: knows,
  record_review: ['information governance'],
};

const rowsSeen = (who: Who, table: string): Promise<number> =>
  workAs(cast.house, cast.ids[who], async (tx) => {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(tx);
    return rows.length;
  });

test.each(Object.keys(whoSees))('%s is seen by those it is for, and by nobody else', async (table) => {
  const seen: Who[] = [];
  for (const who of everybody) if ((await rowsSeen(who, table)) > 0) seen.push(who);
  expect(seen.sort()).toEqual([...(whoSees[table] ?? [])].sort());
});

/** The SQLSTATE with which a statement is refused, or how many rows it changed. Rolled back either way. */
async function attempt(
  who: Who,
  statement: (tx: Tx) => Promise<{ numAffectedRows?: bigint }>,
): Promise<string> {
  const through = new Error('through');
  let changed = 0n;
  try {
    await workAs(cast.house, cast.ids[who], async (tx) => {
      changed = (await statement(tx)).numAffectedRows ?? 0n;
      throw through;
    });
  } catch (error) {
    if (error !== through) return sqlState(error) ?? String(error);
  }
  return `${changed}`;
}

const checkers: readonly Who[] = [
  'manager of the home',
  'stand-in for the manager',
  'social worker',
  'personal adviser',
  'reviewing officer',
];

test('a text is checked by whoever answers for the child, in their own name', async () => {
  const checked: Who[] = [];
  for (const who of everybody) {
    const by = cast.ids[who];
    const came = await attempt(who, (tx) =>
      sql`update text_release set state = 'withheld', reason = 'So.', checked_by = ${by}::uuid, checked_at = app.now()`.execute(
        tx,
      ),
    );
    if (came === '1') checked.push(who);
  }
  expect(checked.sort()).toEqual([...checkers].sort());
  const forged = await attempt('social worker', (tx) =>
    sql`update text_release set state = 'withheld', reason = 'So.', checked_by = ${cast.ids['own carer']}::uuid, checked_at = app.now()`.execute(
      tx,
    ),
  );
  expect(forged).toBe('42501');
});

test('a request and its pieces are moved by whoever answers, and by nobody else', async () => {
  const statements: Readonly<
    Record<string, (by: string | null) => (tx: Tx) => Promise<{ numAffectedRows?: bigint }>>
  > = {
    request: () => (tx) => sql`update access_request set state = 'withdrawn'`.execute(tx),
    piece: (by) => (tx) =>
      sql`update access_piece set state = 'given', masked_words = 'x', checked_by = ${by}::uuid, checked_at = app.now()
        where id = ${cast.pieceId}::uuid`.execute(tx),
    event: (by) => (tx) =>
      sql`insert into access_event (id, request_id, event, person_id, happened_at)
        values (${randomUUID()}::uuid, ${cast.requestId}::uuid, 'gathered', ${by}::uuid, app.now())`.execute(
        tx,
      ),
    pack: (by) => (tx) =>
      sql`insert into access_pack (id, request_id, child_id, html, contents, sha256, kept_until, made_by, made_at)
        values (${randomUUID()}::uuid, ${cast.requestId}::uuid, ${cast.house.world.robin}::uuid, 'x', '{}', ${'1'.repeat(64)}, '2086-01-01', ${by}::uuid, app.now())`.execute(
        tx,
      ),
    gather: () => (tx) => sql`select app.gather_for_access(${cast.requestId}::uuid)`.execute(tx),
  };
  for (const [name, statement] of Object.entries(statements)) {
    for (const who of everybody) {
      const came = await attempt(who, statement(cast.ids[who]));
      const may = answers.includes(who);
      const went = !/^\d{5}$/.test(came) && (name === 'gather' || came === '1');
      expect([name, who, went]).toEqual([name, who, may]);
    }
  }
});

test('nobody writes to what only functions write, and nothing that stands is changed, not even by the owner', async () => {
  const { world } = cast.house;
  for (const who of everybody) {
    const inserts = [
      sql`insert into organisation_event (id) values (gen_random_uuid())`,
      sql`insert into responsibility_change select * from responsibility_change`,
      sql`insert into access_source (table_name, ordinal, title, left_out_because, skipped) values ('x', 0, '', 'x', '{}')`,
      sql`insert into text_release_event select * from text_release_event`,
      sql`update organisation set name = 'x' where id = ${world.authority}::uuid`,
      sql`update membership set role = 'administrator'`,
      sql`select inside.settle_about('subject-access', ${cast.requestId}::uuid, 'x')`,
      sql`select inside.take_over(${world.manager}::uuid, ${world.carer}::uuid, null, null)`,
    ];
    for (const insert of inserts)
      expect([who, await attempt(who, (tx) => insert.execute(tx))]).toEqual([who, '42501']);
  }
  for (const table of [
    'text_release_event',
    'access_event',
    'access_pack',
    'organisation_event',
    'responsibility_change',
    'record_review',
  ]) {
    const change = cast.house.database.asOwner((tx) => sql`delete from ${sql.table(table)}`.execute(tx));
    await expect(change).rejects.toMatchObject({ code: 'HR001' });
  }
  const piece = cast.house.database.asOwner((tx) => sql`update access_piece set words = 'other'`.execute(tx));
  await expect(piece).rejects.toMatchObject({ code: 'HR001' });
});

test('functions tell nobody more than their table would', async () => {
  const { robin } = cast.house.world;
  const asks = {
    names: [sql`select 1 from app.names_around(${robin}::uuid)`, [...checkers, 'information governance']],
    text: [
      sql`select 1 from text_release t cross join lateral app.releasable(t.source, t.source_id) r where r.words is not null`,
      seesRecord,
    ],
    child: [sql`select 1 from app.child_of_access(${robin}::uuid)`, [...knows, 'information governance']],
    mine: [sql`select 1 from app.my_releases() union all select 1 from app.my_access_requests()`, ['Robin']],
    due: [sql`select 1 from app.records_due('2100-01-01', 10)`, ['information governance']],
    near: [
      sql`select 1 from app.could_work_with(${robin}::uuid)`,
      ['manager of the home', 'stand-in for the manager', 'social worker', 'personal adviser'],
    ],
    address: [
      sql`select 1 from app.person_by_email('carer@test.example')`,
      [
        'manager of the home',
        "another home's manager",
        'social worker',
        "another child's social worker",
        'personal adviser',
        'administrator',
      ],
    ],
  } as const;
  for (const [name, [query, may]] of Object.entries(asks)) {
    const told: Who[] = [];
    for (const who of everybody) {
      const { rows } = await workAs(cast.house, cast.ids[who], (tx) => query.execute(tx));
      if (rows.length > 0) told.push(who);
    }
    expect([name, told.sort()]).toEqual([name, [...may].sort()]);
  }
});

/** Every page, and who gets it. Forms are sent in the tests of each thing; here empty ones change nothing for anybody. */
const pages: Readonly<Record<string, readonly Who[]>> = {
  '/releases': works,
  '/releases/:release': seesRecord,
  '/subject-access': works,
  '/subject-access/:request': answers,
  '/subject-access/:request/pieces': answers,
  '/subject-access/:request/checked': answers,
  '/subject-access/:request/pieces/:piece': answers,
  '/organisations': works,
  '/organisations/:authority': works,
  '/organisations/new': ['administrator'],
  '/organisations/:authority/change': ['administrator'],
  '/organisations/:authority/people': ['administrator'],
  '/organisations/:provider/people': ['manager of the home', "another home's manager"],
  '/retention': works,
  '/children/:robin/around': knows,
  '/children/:robin/subject-access/new': knows,
};
const posts = [
  '/releases/:release/preview',
  '/releases/:release/give',
  '/releases/:release/withhold',
  '/releases/:release/take-back',
  '/releases/:release/change',
  '/subject-access/:request/identity',
  '/subject-access/:request/gather',
  '/subject-access/:request/extend',
  '/subject-access/:request/refuse',
  '/subject-access/:request/withdraw',
  '/subject-access/:request/reopen',
  '/subject-access/:request/hand-over',
  '/subject-access/:request/pieces',
  '/subject-access/:request/pieces/:piece/give',
  '/subject-access/:request/pieces/:piece/withhold',
  '/subject-access/:request/pack',
  '/organisations',
  '/organisations/:authority/change',
  '/organisations/:authority/close',
  '/organisations/:authority/people',
  '/children/:robin/around',
  '/children/:robin/name',
  '/children/:robin/subject-access',
  '/retention/:robin',
];
const urlOf = (path: string): string => {
  const { world } = cast.house;
  const { releaseId, requestId, pieceId } = cast;
  const parts: Record<string, string> = { release: releaseId, request: requestId, piece: pieceId, ...world };
  return path.replaceAll(/:(\w+)/g, (_, name: string) => parts[name] ?? '');
};
const secrets = /Robin|Wren|Sampleton|Acacia|Hazel House/;

test.each(Object.keys(pages))('GET %s answers whom it is for, and tells nobody else a name', async (path) => {
  const got: Who[] = [];
  for (const who of everybody) {
    const answer = await cast.house.as(cast.ids[who]).get(urlOf(path));
    if (answer.statusCode === 200) got.push(who);
    else expect([who, secrets.test(answer.body)]).toEqual([who, false]);
  }
  expect(got.sort()).toEqual([...(pages[path] ?? [])].sort());
});

test('no list tells a name to whom it is not open', async () => {
  const strangers = everybody.filter((who) => !knows.includes(who) && !answers.includes(who));
  for (const path of ['/releases', '/subject-access', '/retention']) {
    for (const who of strangers) {
      const { body } = await cast.house.as(cast.ids[who]).get(path);
      expect([path, who, /Robin|Sampleton/.test(body)]).toEqual([path, who, false]);
    }
  }
});

test('whoever has nothing to do with it changes nothing by any form, and learns nothing from the refusal', async () => {
  const strangers = everybody.filter(
    (who) => !knows.includes(who) && !answers.includes(who) && who !== 'administrator',
  );
  for (const path of posts) {
    for (const who of strangers) {
      const answer = await cast.house.as(cast.ids[who]).post(urlOf(path), {});
      expect([path, who, [303, 401, 403, 404, 422].includes(answer.statusCode)]).toEqual([path, who, true]);
      if (answer.statusCode === 303) expect([path, who]).toEqual([path, 'nobody']);
      expect([path, who, /Robin|Sampleton|Acacia/.test(answer.body)]).toEqual([path, who, false]);
    }
  }
});

test('a sealed record hides its requests and texts from whoever holds no key', async () => {
  const { world } = cast.house;
  const sealed = await cast.house
    .as(world.socialWorker)
    .post(`/children/${world.robin}/seal`, { reason: 'Family of staff.' });
  expect(sealed.statusCode).toBe(303);
  for (const table of [
    'text_release',
    'text_release_event',
    'access_request',
    'access_event',
    'access_piece',
    'access_pack',
    'record_review',
  ]) {
    const seen: Who[] = [];
    // The child's own line goes in with every seal.
    const line: readonly Who[] = ['reviewing officer', 'advocate'];
    for (const who of everybody.filter((one) => !line.includes(one)))
      if ((await rowsSeen(who, table)) > 0) seen.push(who);
    expect([table, seen]).toEqual([table, table === 'record_review' ? [] : ['social worker']]);
  }
});

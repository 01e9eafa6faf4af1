import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlState } from '../../src/platform/database/index.ts';
import type { Tx } from '../../src/platform/web/index.ts';
import { type MovingHouse, openMovingHouse, ordinary } from './homes.ts';

let moving: MovingHouse;
let people: Record<string, string | null>;
let moveId: string;
let waitingId: string;

beforeAll(async () => {
  moving = await openMovingHouse();
  const { world } = moving.house;
  people = {
    'their social worker': world.socialWorker,
    'a carer where they live': world.carer,
    'the manager where they live': world.manager,
    'their reviewing officer': moving.reviewingOfficer,
    'the officer who is asked': moving.officer,
    'a commissioner of their authority': moving.commissioner,
    'the manager of the home they move to': moving.oakManager,
    "another child's social worker": world.otherSocialWorker,
    'a social worker of another authority': moving.elsewhere,
    'a carer of another home': world.otherCarer,
    'a social worker with no child': world.outsider,
    nobody: null,
  };
  const worker = moving.house.as(world.socialWorker);
  const body = { settingId: moving.oakHouse, from: '2026-03-10', ...ordinary, homeArea: 'adjoining' };
  const move = async (child: string) =>
    (await worker.api('POST', `/api/v1/children/${child}/moves`, { ...body, askedId: moving.officer })).json()
      .id;
  moveId = await move(world.robin);
  waitingId = await move(world.fern);
  await moving.house.as(moving.officer).post(`/moves/${moveId}/approval`, {
    verdict: 'approved',
    'at-day': '2',
    'at-month': '3',
    'at-year': '2026',
    'at-time': '12:00',
    words: 'Heard them, and agreed with it.',
  });
  const commissioner = moving.house.as(moving.commissioner);
  await commissioner.post(`/providers/${world.provider}/pledges`, {
    pledgeAuthority: world.authority,
    'pledgeFrom-day': '1',
    'pledgeFrom-month': '1',
    'pledgeFrom-year': '2026',
    standsAt: 'Framework contract, clause 14',
  });
  await commissioner.post(`/providers/${world.provider}/concerns`, {
    concernAuthority: world.authority,
    kind: 'concern',
    words: 'Calls at night.',
    couldDo: 'Train the night staff.',
    'answerDue-day': '20',
    'answerDue-month': '3',
    'answerDue-year': '2026',
  });
  await commissioner.post(`/settings/${moving.oakHouse}/look-ups`, {
    found: 'registered',
    urn: 'SC091091',
    'lookedUpOn-day': '2',
    'lookedUpOn-month': '3',
    'lookedUpOn-year': '2026',
  });
  await commissioner.post('/practice-notes', {
    authority: world.authority,
    topic: 'drugs',
    words: 'The home keeps them locked away until the police fetch them.',
    agreedWith: 'The police of Testwick',
    'from-day': '1',
    'from-month': '3',
    'from-year': '2026',
    'reviewOn-day': '1',
    'reviewOn-month': '9',
    'reviewOn-year': '2026',
  });
});
afterAll(() => moving.house.close());

const as = <T>(personId: string | null, work: (tx: Tx) => Promise<T>) =>
  moving.house.database.asPerson(
    { personId, settings: { now: moving.house.now.toISOString() } },
    work as Parameters<typeof moving.house.database.asPerson<T>>[1],
  );

const ofTheMove = {
  placement_move: sql`select 1 from placement_move where id = `,
  move_event: sql`select 1 from move_event where move_id = `,
  move_approval: sql`select 1 from move_approval where move_id = `,
  step: sql`select 1 from step where about_id = `,
  step_event: sql`select 1 from step_event e join step s on s.id = e.step_id where s.about_id = `,
} as const;
const ofHomes = [
  'provider_pledge',
  'provider_concern',
  'provider_concern_event',
  'practice_note',
  'setting_check',
] as const;

const whole = Object.keys(ofTheMove);
const seesOfTheMove: Readonly<Record<string, readonly string[]>> = {
  'their social worker': whole,
  'a carer where they live': whole,
  'the manager where they live': whole,
  'their reviewing officer': whole,
  'the officer who is asked': whole,
  'a commissioner of their authority': ['step'],
  'the manager of the home they move to': ['step'],
  "another child's social worker": [],
  'a social worker of another authority': [],
  'a carer of another home': [],
  'a social worker with no child': [],
  nobody: [],
};
const pledgeAndNote = ['provider_pledge', 'practice_note'];
// The home of the move is known to whoever sees the move, and with it that it was looked up.
const withLookUp = [...pledgeAndNote, 'setting_check'];
const seesOfHomes: Readonly<Record<string, readonly string[]>> = {
  'their social worker': [...ofHomes],
  // What lies between an authority and a provider is read by whoever leads there, and by whoever places.
  'a carer where they live': withLookUp,
  'the manager where they live': [...ofHomes],
  'their reviewing officer': withLookUp,
  'the officer who is asked': withLookUp,
  'a commissioner of their authority': [...ofHomes],
  'the manager of the home they move to': [...ofHomes],
  "another child's social worker": withLookUp,
  'a social worker of another authority': withLookUp,
  'a carer of another home': pledgeAndNote,
  'a social worker with no child': ['practice_note'],
  nobody: [],
};

test.each(Object.keys(seesOfTheMove))('%s sees of a move what they have a part in', async (who) => {
  const seen = await as(people[who] ?? null, async (tx) => {
    const found: string[] = [];
    for (const [table, query] of Object.entries(ofTheMove)) {
      const { rows } = await sql`${query}${moveId}::uuid limit 1`.execute(tx);
      if (rows.length > 0) found.push(table);
    }
    return found;
  });
  expect(seen).toEqual(seesOfTheMove[who]);
});

test.each(Object.keys(seesOfHomes))('%s sees of homes and providers what is theirs to know', async (who) => {
  const person = people[who] ?? null;
  if (who === 'their social worker') {
    const { world } = moving.house;
    const { rows } = await as(person, (tx) =>
      sql<{ id: string }>`select id from provider_concern`.execute(tx),
    );
    const answer = { event: 'answered', words: 'They will.' };
    const answered = await moving.house.as(world.manager).post(`/concerns/${rows[0]?.id}`, answer);
    expect(answered.statusCode).toBe(303);
  }
  const seen = await as(person, async (tx) => {
    const found: string[] = [];
    for (const table of ofHomes) {
      const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(tx);
      if (rows.length > 0) found.push(table);
    }
    return found;
  });
  expect([...seen].sort()).toEqual([...(seesOfHomes[who] ?? [])].sort());
});

test('somebody who only has something to do sees that alone', async () => {
  for (const who of ['a commissioner of their authority', 'the manager of the home they move to']) {
    const person = people[who] ?? null;
    const { rows } = await as(person, (tx) =>
      sql<{ owner_id: string }>`select distinct owner_id from step where about = 'move'`.execute(tx),
    );
    expect([who, rows]).toEqual([who, [{ owner_id: person }]]);
  }
});

test('who it is about is known only as long as there is something to do', async () => {
  const sees = (who: string) =>
    as(people[who] ?? null, async (tx) => {
      const { rows } = await sql`select id from child where id = ${moving.house.world.robin}`.execute(tx);
      return rows.length;
    });
  expect(await sees('a commissioner of their authority')).toBe(1);
  // They have approved.
  expect(await sees('the officer who is asked')).toBe(0);
});

/** The SQLSTATE with which a statement is refused; undefined when it goes through. Rolled back either way. */
async function refusal(
  person: string | null,
  statement: (tx: Tx) => Promise<unknown>,
): Promise<string | undefined> {
  const wentThrough = new Error('went through');
  try {
    await as(person, async (tx) => {
      await statement(tx);
      throw wentThrough;
    });
  } catch (error) {
    if (error === wentThrough) return undefined;
    if (sqlState(error) === undefined) throw error;
    return sqlState(error);
  }
  return undefined;
}

/** Inserts a row like the first there is, with something else in it, as somebody. */
async function adding(person: string | null, table: string, besides: Record<string, unknown>) {
  const { rows } = await moving.house.database.asOwner((tx) =>
    sql<{
      row: Record<string, unknown>;
    }>`select to_jsonb(t) as row from ${sql.table(table)} t limit 1`.execute(tx),
  );
  const row = JSON.stringify({ ...rows[0]?.row, id: randomUUID(), ...besides });
  return refusal(person, (tx) =>
    sql`insert into ${sql.table(table)} select (jsonb_populate_record(null::${sql.table(table)}, ${row}::jsonb)).*`.execute(
      tx,
    ),
  );
}

test('a move is made by whoever says where the child lives, in their own name, and by nobody else', async () => {
  const { socialWorker, otherSocialWorker, manager, robin, wren, fern } = moving.house.world;
  const made = { child_id: wren, approval: 'none', asked_id: null };
  const copy = (person: string, besides: Record<string, unknown>) =>
    adding(person, 'placement_move', { ...made, ...besides });
  expect(await copy(otherSocialWorker, { made_by: otherSocialWorker })).toBeUndefined();
  expect(await copy(otherSocialWorker, { made_by: socialWorker })).toBe('42501');
  expect(await copy(socialWorker, { made_by: socialWorker })).toBe('42501');
  expect(await copy(otherSocialWorker, { made_by: otherSocialWorker, child_id: fern })).toBe('42501');
  moving.house.now = new Date('2026-03-11T10:00:00Z');
  expect(await copy(manager, { made_by: manager, child_id: robin })).toBe('42501');
  moving.house.now = new Date('2026-03-03T02:15:00Z');
  // A move that is under way leaves no room for another.
  expect(await copy(socialWorker, { made_by: socialWorker, child_id: robin })).toBe('23505');
  // Nobody is asked who does not hold the post in the authority: neither a stranger, nor a lesser post.
  for (const asked_id of [moving.elsewhere, moving.commissioner, moving.officer]) {
    const stranger = { approval: 'director', asked_id };
    expect(await copy(otherSocialWorker, { made_by: otherSocialWorker, ...stranger })).toBe('42501');
  }
});

test('nothing begins, is approved or withdrawn but by those who may, and as the rules say', async () => {
  const { socialWorker, carer, otherSocialWorker } = moving.house.world;
  const ids = () => sql`${[randomUUID(), randomUUID(), randomUUID()]}::uuid[]`;
  const enough = 'We heard them, and agree.';
  const approve =
    (officer: string, words = enough) =>
    (tx: Tx) =>
      sql`select app.settle_approval(${waitingId}::uuid, 'approved', ${officer}::uuid, ${words}, app.now(), ${ids()})`.execute(
        tx,
      );
  const begin = (tx: Tx) =>
    sql`select app.begin_move(${waitingId}::uuid, ${randomUUID()}::uuid, ${randomUUID()}::uuid)`.execute(tx);
  for (const person of [socialWorker, carer, otherSocialWorker, moving.commissioner, null]) {
    expect([person, await refusal(person, approve(moving.director))]).toEqual([person, '42501']);
    expect([person, await refusal(person, begin)]).toEqual([person, '42501']);
  }
  // Nor with an officer who holds no post, nor without a reason.
  for (const officer of [moving.commissioner, socialWorker, moving.elsewhere])
    expect(await refusal(moving.officer, approve(officer))).toBe('42501');
  expect(await refusal(moving.officer, approve(moving.officer, 'ok'))).toBe('42501');
  expect(await refusal(moving.officer, approve(moving.officer))).toBeUndefined();
  const direct = (tx: Tx) =>
    sql`insert into move_approval select * from move_approval where move_id = ${moveId}::uuid`.execute(tx);
  expect(await refusal(moving.officer, direct)).toBe('42501');
  const withdrawn = await as(otherSocialWorker, (tx) =>
    sql<{
      done: boolean;
    }>`select app.withdraw_move(${waitingId}::uuid, ${randomUUID()}::uuid, 'x') as done`.execute(tx),
  );
  expect(withdrawn.rows[0]?.done).toBe(false);
});

test('a placement is made through a move and in no other way', async () => {
  const { socialWorker, robin, home } = moving.house.world;
  const insert = (tx: Tx) =>
    sql`insert into placement (id, child_id, setting_id, from_day) values (${randomUUID()}, ${robin}, ${home}, '2026-03-01')`.execute(
      tx,
    );
  const end = (tx: Tx) =>
    sql`update placement set until_day = '2026-03-01' where child_id = ${robin}`.execute(tx);
  expect(await refusal(socialWorker, insert)).toBe('42501');
  expect(await refusal(socialWorker, end)).toBe('42501');
});

test('a step is handed to nobody who has no part in the move', async () => {
  const { socialWorker, outsider } = moving.house.world;
  const forge =
    (owner: string, madeFor = owner) =>
    (tx: Tx) =>
      sql`insert into step select (jsonb_populate_record(null::step, to_jsonb(t) || jsonb_build_object(
      'id', ${randomUUID()}::text, 'code', 'forged', 'state', 'proposed', 'owner_id', ${owner}::text, 'made_for_id', ${madeFor}::text))).*
      from step t where t.about_id = ${waitingId}::uuid and t.code = 'parent'`.execute(tx);
  expect(await refusal(socialWorker, forge(socialWorker))).toBeUndefined();
  expect(await refusal(socialWorker, forge(outsider))).toBe('42501');
  // Nor later, when the one who has it is back.
  expect(await refusal(socialWorker, forge(socialWorker, outsider))).toBe('42501');
});

test('pledges, notes and look-ups are a commissioner’s, and a concern is raised from one’s own side', async () => {
  const { socialWorker, manager, provider, authority } = moving.house.world;
  for (const [table, column] of [
    ['provider_pledge', 'recorded_by'],
    ['practice_note', 'made_by'],
    ['setting_check', 'checked_by'],
  ] as const) {
    const own = (person: string, besides = {}) => adding(person, table, { [column]: person, ...besides });
    expect([table, await own(socialWorker)]).toEqual([table, '42501']);
    expect([table, await own(moving.commissioner)]).toEqual([table, undefined]);
    const elsewhere = await own(moving.commissioner, { authority_id: moving.nextBorough });
    expect([table, elsewhere]).toEqual([table, table === 'setting_check' ? undefined : '42501']);
  }
  const raised = (by: string, side: string) =>
    adding(by, 'provider_concern', {
      organisation_id: provider,
      authority_id: authority,
      raised_by: by,
      raised_side: side,
    });
  expect(await raised(manager, 'provider')).toBeUndefined();
  expect(await raised(manager, 'authority')).toBe('42501');
  expect(await raised(moving.elsewhere, 'authority')).toBe('42501');
});

test('a sealed record hides its moves from whoever holds no key, whatever they have to do', async () => {
  const { socialWorker, robin } = moving.house.world;
  const sealed = await moving.house
    .as(socialWorker)
    .post(`/children/${robin}/seal`, { reason: 'Family of staff.' });
  expect(sealed.statusCode).toBe(303);
  for (const who of [
    'a carer where they live',
    'the officer who is asked',
    'a commissioner of their authority',
  ]) {
    const { rows } = await as(people[who] ?? null, (tx) =>
      sql`select 1 from step where about_id = ${moveId}::uuid union all
        select 1 from placement_move where id = ${moveId}::uuid`.execute(tx),
    );
    expect([who, rows]).toEqual([who, []]);
  }
  await moving.house.as(socialWorker).post(`/children/${robin}/seal/lift`, {});
});

test.each([
  'placement_move',
  'move_event',
  'move_approval',
  'step_event',
  'provider_pledge',
  'provider_concern',
  'provider_concern_event',
  'practice_note',
  'setting_check',
])('what stands in %s is never changed, not even by the owner of the database', async (table) => {
  const change = moving.house.database.asOwner((tx) => sql`delete from ${sql.table(table)}`.execute(tx));
  await expect(change).rejects.toMatchObject({ code: 'HR001' });
});

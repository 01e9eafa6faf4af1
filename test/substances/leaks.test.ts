import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlState } from '../../src/platform/database/index.ts';
import type { Tx } from '../../src/platform/web/index.ts';
import { addFormer, openSharedHouse, standing } from '../care/sharing/people.ts';
import type { TestApp } from '../house/test-app.ts';
import { worksAlongside } from '../house/works-alongside.ts';
import { anItem, collection, destruction, waitingLine } from './log-of-items.ts';
import { aPhotograph, found, sendWithFile } from './photographs-to-send.ts';

let house: TestApp;
let people: Record<string, string | null>;
/** The ids of one of each thing, by the name of its parameter. */
let ids: Record<string, string>;

const day = (name: string, text: string) => {
  const [year = '', month = '', of = ''] = text.split('-');
  return { [`${name}-day`]: of, [`${name}-month`]: month, [`${name}-year`]: year };
};
const as = <T>(personId: string | null, work: (tx: Tx) => Promise<T>): Promise<T> =>
  house.database.asPerson({ personId, settings: { now: house.now.toISOString() } }, (tx) => work(tx as Tx));

/** Whoever stands in for the social worker, has broken the glass, or has an account of their own as the child. */
async function besidesRelations(): Promise<Record<string, string>> {
  const { world, now } = house;
  const person = async (name: string): Promise<string> => {
    const id = randomUUID();
    const account = { id, name, email: `${id}@test.example`, closed_at: null, created_at: now };
    await house.database.asOwner((tx) => tx.insertInto('person_account').values(account).execute());
    return id;
  };
  const [standIn, glass, young] = [
    await person('Sub Pretend'),
    await person('Glass Pretend'),
    await person('R'),
  ];
  await house.database.asOwner(async (tx) => {
    await worksAlongside(tx, glass, world.outsider, world.authority);
    await worksAlongside(tx, standIn, world.socialWorker, world.authority);
    await tx
      .insertInto('absence')
      .values({
        id: randomUUID(),
        person_id: world.socialWorker,
        stand_in_id: standIn,
        from_at: new Date('2026-03-01T00:00:00Z'),
        until_at: new Date('2026-03-20T00:00:00Z'),
      })
      .execute();
    await sql`insert into young_person (person_id, child_id, opened_by, opened_at)
      values (${young}, ${world.robin}, ${world.socialWorker}, ${now})`.execute(tx);
    await sql`insert into break_glass (id, child_id, person_id, reason, opened_at, until_at, owner_id, review_due_at)
      values (${randomUUID()}, ${world.robin}, ${glass}, 'Nobody answers the phone tonight.', ${now},
        ${new Date('2026-03-03T12:00:00Z')}, ${world.socialWorker}, ${new Date('2026-03-04T02:15:00Z')})`.execute(
      tx,
    );
  });
  return { 'stand-in': standIn, 'break-glass': glass, 'young person': young };
}

async function fill(): Promise<void> {
  const { world } = house;
  const carer = house.as(world.carer);
  const manager = house.as(world.manager);
  const withPhotograph = async (child: string) => {
    const fields = { entry: randomUUID(), child, setting: world.home, ...found };
    const file = { name: 'a.png', bytes: aPhotograph() };
    const sent = await sendWithFile(house, world.carer, '/substances/seizures', fields, file);
    return (sent.headers.location as string).slice(-36);
  };
  const seizureId = await withPhotograph(world.robin);
  const loungeId = await withPhotograph('');
  const at = `/substances/seizures/${seizureId}`;
  await carer.post(`${at}/destruction`, destruction(world.secondCarer));
  const event = waitingLine((await house.as(world.secondCarer).get(at)).body);
  await house
    .as(world.secondCarer)
    .post(`${at}/signatures`, { event, verdict: 'refused', secondWords: 'Not seen.' });
  await carer.post(`${at}/additions`, { kind: 'addition', words: 'More.' });
  const use = await carer.post(`/children/${world.robin}/substances/new`, {
    what: 'Cannabis',
    class: 'B',
    pattern: 'first',
    hypothesis: 'To sleep.',
    ...day('reviewOn', '2026-03-20'),
  });
  const useAt = use.headers.location as string;
  await manager.post(`${useAt}/reviews`, { hypothesis: 'Grief.', inCarePlan: 'Section 4' });
  await manager.post(`${useAt}/support`, {
    kind: 'key-work',
    offerWords: 'Talks.',
    ...day('offeredOn', '2026-03-02'),
  });
  const supportId = /<option value="([0-9a-f-]{36})"/.exec((await manager.get(useAt)).body)?.[1] ?? '';
  await manager.post(`${useAt}/answers`, { supportId, answer: 'accepted' });
  await manager.post(`${useAt}/police`, {
    policeKind: 'information',
    how: 'online',
    policeWords: 'So.',
    ...day('shared', '2026-03-03'),
    'shared-time': '01:00',
  });
  const policy = `/settings/${world.home}/drugs-policy`;
  await manager.post(policy, {
    education: 'So.',
    treatment: 'So.',
    words: 'So.',
    ...day('reviewedOn', '2026-02-01'),
    ...day('nextReviewOn', '2027-02-01'),
  });
  const policyId = /name="policy" value="([^"]+)"/.exec((await carer.get(policy)).body)?.[1] ?? '';
  await carer.post(`${policy}/read`, { policy: policyId });
  const spot = await carer.post('/substances/hot-spots', {
    authority: world.authority,
    kind: 'park',
    area: 'The bandstand',
    seen: 'So.',
    ...day('since', '2026-02-01'),
  });
  const spotId = (spot.headers.location as string).slice(-36);
  await carer.post(`/substances/hot-spots/${spotId}/additions`, {
    kind: 'quiet',
    words: 'So.',
    ...day('on', '2026-03-01'),
  });
  ids = { seizureId, loungeId, spotId, useId: useAt.slice(-36), childId: world.robin, settingId: world.home };
}

beforeAll(async () => {
  const shared = await openSharedHouse();
  house = shared.house;
  const { world } = house;
  people = {
    ...shared.people,
    'a former carer': await addFormer(house, 'carer'),
    'a former social worker': await addFormer(house, 'social-worker'),
    'a carer of another home': world.otherCarer,
    'the manager of another home': world.otherManager,
    "another child's social worker": world.otherSocialWorker,
    'somebody with no child': world.outsider,
    nobody: null,
  };
  await fill();
  Object.assign(people, await besidesRelations());
});
afterAll(() => house.close());

const atHome = ['carer', 'foster-carer', 'support-worker', 'registered-manager', 'supervising-social-worker'];
const authority = ['social-worker', 'personal-adviser', 'independent-reviewing-officer'];
const addsRecord = [...atHome, 'key-worker', ...authority, 'stand-in'];
const seesRecord = [...addsRecord, 'advocate', 'break-glass'];
const inTheArea = [...atHome, 'a carer of another home', 'the manager of another home'];

/** Who sees what of this room: everybody who is named, and nobody else. */
const whoSees: Readonly<Record<string, readonly string[]>> = {
  seizure: seesRecord,
  seizure_event: seesRecord,
  seizure_signature: seesRecord,
  seizure_addition: seesRecord,
  photograph: seesRecord,
  substance_use: seesRecord,
  substance_use_review: seesRecord,
  substance_support: seesRecord,
  substance_support_answer: seesRecord,
  substance_police: seesRecord,
  'seizure where no child is named': atHome,
  'photograph where no child is named': atHome,
  drugs_policy: atHome,
  drugs_policy_read: atHome,
  hot_spot: inTheArea,
  hot_spot_event: inTheArea,
};

const rows = (): Readonly<Record<string, ReturnType<typeof sql>>> => ({
  seizure: sql`select 1 from seizure where id = ${ids.seizureId}`,
  seizure_event: sql`select 1 from seizure_event where seizure_id = ${ids.seizureId}`,
  seizure_signature: sql`select 1 from seizure_signature`,
  seizure_addition: sql`select 1 from seizure_addition`,
  photograph: sql`select 1 from photograph where child_id = ${ids.childId}`,
  substance_use: sql`select 1 from substance_use`,
  substance_use_review: sql`select 1 from substance_use_review`,
  substance_support: sql`select 1 from substance_support`,
  substance_support_answer: sql`select 1 from substance_support_answer`,
  substance_police: sql`select 1 from substance_police`,
  'seizure where no child is named': sql`select 1 from seizure where id = ${ids.loungeId}`,
  'photograph where no child is named': sql`select 1 from photograph where child_id is null`,
  drugs_policy: sql`select 1 from drugs_policy`,
  drugs_policy_read: sql`select 1 from drugs_policy_read`,
  hot_spot: sql`select 1 from hot_spot`,
  hot_spot_event: sql`select 1 from hot_spot_event`,
});

const seenBy = (who: string): Promise<string[]> =>
  as(people[who] ?? null, async (tx) => {
    const seen: string[] = [];
    for (const [name, query] of Object.entries(rows()))
      if ((await query.execute(tx)).rows.length > 0) seen.push(name);
    return seen;
  });

test('there is a row of everything, so that nothing is hidden by not being there', async () => {
  const { rows: counts } = await house.database.asOwner(async (tx) => ({
    rows: await Promise.all(
      Object.values(rows()).map(async (query) => (await query.execute(tx)).rows.length),
    ),
  }));
  expect(counts.every((count) => count > 0)).toBe(true);
  expect(Object.keys(people).length).toBe(standing.length + 10);
});

test('everybody sees what is declared, and nobody anything else', async () => {
  for (const who of Object.keys(people)) {
    const declared = Object.keys(whoSees).filter((name) => whoSees[name]?.includes(who));
    expect([who, await seenBy(who)]).toEqual([who, declared]);
  }
});

/** The SQLSTATE with which a statement is refused to somebody; undefined when it goes through. Rolled back either way. */
async function refusal(person: string | null, statement: (tx: Tx) => Promise<unknown>) {
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

/** Inserts a row like the first there is, in the name of somebody. */
async function adding(who: string, table: string, author: string, besides: Record<string, unknown> = {}) {
  const { rows: found } = await house.database.asOwner((tx) =>
    sql<{ row: Record<string, unknown> }>`select to_jsonb(t) - 'sequence' as row from ${sql.table(table)} t
      order by ctid limit 1`.execute(tx),
  );
  const row: Record<string, unknown> = {
    ...found[0]?.row,
    id: randomUUID(),
    [author]: people[who],
    ...besides,
  };
  const columns = sql.join(Object.keys(row).map((name) => sql.ref(name)));
  return refusal(people[who] ?? null, (tx) =>
    sql`insert into ${sql.table(table)} (${columns}) select ${columns}
      from jsonb_populate_record(null::${sql.table(table)}, ${JSON.stringify(row)}::jsonb)`.execute(tx),
  );
}

interface Adding {
  readonly table: string;
  /** The column in which whoever writes it stands. */
  readonly author: string;
  readonly may: readonly string[];
  readonly besides?: Record<string, unknown>;
}

/** Who adds what: everybody who is named, in their own name, and nobody else. */
const whoAdds: readonly Adding[] = [
  { table: 'seizure', author: 'recorded_by', may: atHome, besides: { photograph_id: null } },
  { table: 'seizure_addition', author: 'written_by', may: addsRecord },
  { table: 'substance_use', author: 'recorded_by', may: addsRecord },
  { table: 'substance_use_review', author: 'reviewed_by', may: addsRecord },
  { table: 'substance_support', author: 'offered_by', may: addsRecord },
  { table: 'substance_support_answer', author: 'written_by', may: addsRecord },
  { table: 'substance_police', author: 'shared_by', may: addsRecord },
  { table: 'photograph', author: 'added_by', may: addsRecord },
  { table: 'drugs_policy', author: 'made_by', may: ['registered-manager', 'supervising-social-worker'] },
  { table: 'drugs_policy_read', author: 'person_id', may: atHome },
  { table: 'hot_spot', author: 'recorded_by', may: inTheArea },
  { table: 'hot_spot_event', author: 'written_by', may: inTheArea },
];

test.each(whoAdds)(
  '$table is added by whom it is declared, in their own name, and by nobody else',
  async ({ table, author, may, besides }) => {
    for (const who of Object.keys(people)) {
      const state = await adding(who, table, author, besides);
      const expected = may.includes(who) ? undefined : expect.stringMatching(/^(42501|23502)$/);
      expect([who, state]).toEqual([who, expected]);
      const another = { ...besides, [author]: house.world.secondCarer };
      expect([who, await adding(who, table, author, another)]).toEqual([who, '42501']);
    }
  },
);

test('nobody changes or takes away a row of this room', async () => {
  const tables = [...new Set(whoAdds.map(({ table }) => table)), 'seizure_event', 'seizure_signature'];
  for (const table of tables) {
    const update = sql`update ${sql.table(table)} set id = id`;
    const remove = sql`delete from ${sql.table(table)}`;
    for (const who of ['carer', 'registered-manager', 'social-worker', 'nobody'])
      for (const statement of [update, remove])
        expect([table, await refusal(people[who] ?? null, (tx) => statement.execute(tx))]).toEqual([
          table,
          '42501',
        ]);
  }
});

test('to see is not to sign: who sees an item and does not hold it is refused with good fields, too', async () => {
  for (const who of seesRecord.filter((one) => !atHome.includes(one))) {
    const visitor = house.as(people[who] ?? null);
    const at = `/substances/seizures/${ids.seizureId}`;
    expect([
      who,
      (await visitor.post(`${at}/destruction`, destruction(house.world.carer))).statusCode,
    ]).toEqual([who, 403]);
    expect([who, (await visitor.post(`${at}/collection`, collection)).statusCode]).toEqual([who, 403]);
  }
});

test('a sealed record closes all of it, but to those who hold a key', async () => {
  const holder = people['social-worker'] ?? null;
  const sealed = await as(holder, (tx) =>
    sql<{
      done: boolean;
    }>`select app.seal_child(${randomUUID()}, ${house.world.robin}, 'So.', '{}'::uuid[]) as done`.execute(tx),
  );
  expect(sealed.rows).toEqual([{ done: true }]);
  const ofRobin = Object.keys(whoSees).filter((name) => whoSees[name] === seesRecord);
  // The child's own line goes in with every seal.
  const line = ['independent-reviewing-officer', 'advocate'];
  for (const who of Object.keys(people).filter((one) => !line.includes(one))) {
    const seen = (await seenBy(who)).filter((name) => ofRobin.includes(name));
    expect([who, seen]).toEqual([who, who === 'social-worker' ? ofRobin : []]);
  }
  // An item in the hands of the setting is closed with the rest.
  await expect(anItem(house)).rejects.toThrow('404');
});

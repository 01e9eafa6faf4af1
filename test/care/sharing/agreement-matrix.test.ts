import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FactKind, type Relation, sharingAgreement } from '../../../src/care/sharing/agreement.ts';
import { sqlState } from '../../../src/platform/database/index.ts';
import { addFormer, openSharedHouse, type SharedHouse, standing } from './people.ts';

let shared: SharedHouse;
beforeAll(async () => {
  shared = await openSharedHouse();
});
afterAll(() => shared.house.close());

/** Which kind of fact each table holds, and the column that names the child. Written by hand. */
const tables: Readonly<Record<string, readonly [kind: FactKind, column: string]>> = {
  child: ['identity', 'id'],
  placement: ['home', 'child_id'],
  involvement: ['around', 'child_id'],
  child_number: ['status', 'child_id'],
  care_episode: ['status', 'child_id'],
  profile_entry: ['profile', 'child_id'],
  incident: ['record', 'child_id'],
  step: ['record', 'child_id'],
  health_entry: ['health', 'child_id'],
  nationality_entry: ['nationality', 'child_id'],
  address_entry: ['address', 'child_id'],
};

const as = <T>(personId: string | null, work: Parameters<typeof shared.house.database.asPerson<T>>[1]) =>
  shared.house.database.asPerson({ personId, settings: { now: shared.house.now.toISOString() } }, work);

/** The tables in which somebody sees rows of a child. */
async function seesOf(personId: string | null, childId: string): Promise<string[]> {
  return as(personId, async (tx) => {
    const seen: string[] = [];
    for (const [table, [, column]] of Object.entries(tables)) {
      const { rows } =
        await sql`select 1 from ${sql.table(table)} where ${sql.ref(column)} = ${childId}::uuid`.execute(tx);
      if (rows.length > 0) seen.push(table);
    }
    const { rows } = await sql`select * from app.who_looked(${childId}::uuid)`.execute(tx);
    return rows.length > 0 ? [...seen, 'who looked'] : seen;
  });
}

const kindsOf = (relation: Relation): FactKind[] =>
  sharingAgreement.filter((rule) => rule.relation === relation).map(({ kind }) => kind);

const tablesFor = (relation: Relation): string[] => {
  const kinds = kindsOf(relation);
  const seen = Object.entries(tables).flatMap(([table, [kind]]) => (kinds.includes(kind) ? [table] : []));
  return kinds.includes('access-log') ? [...seen, 'who looked'] : seen;
};

beforeAll(async () => {
  // Somebody looked at each child, so that there is something to see in the list of those who did.
  const { house } = shared;
  await house.as(house.world.carer).get(`/children/${house.world.robin}`);
  await house.as(house.world.otherCarer).get(`/children/${house.world.wren}`);
});

test.each(standing)(
  '%s sees of the child they work with what the agreement says, and of another nothing',
  async (relation) => {
    const person = shared.people[relation] as string;
    const own =
      relation === 'registered-manager' || relation === 'supervising-social-worker'
        ? ['incident', 'step']
        : [];
    const expected = new Set([...tablesFor(relation), ...own]);
    expect(new Set(await seesOf(person, shared.house.world.robin))).toEqual(expected);
    expect(await seesOf(person, shared.house.world.wren)).toEqual([]);
  },
);

test.each(standing)('%s sees nothing any more when the relation has ended', async (relation) => {
  const person = await addFormer(shared.house, relation);
  const left = await seesOf(person, shared.house.world.robin);
  // One's own past involvement is one's own to see.
  expect(left.filter((table) => table !== 'involvement')).toEqual([]);
});

test('nobody, and somebody who works with no child, see nothing', async () => {
  expect(await seesOf(null, shared.house.world.robin)).toEqual([]);
  expect(await seesOf(shared.house.world.outsider, shared.house.world.robin)).toEqual([]);
});

const ownGlass = async (personId: string): Promise<string> => {
  const { rows } = await sql<{
    id: string;
  }>`select id from break_glass where person_id = ${personId}::uuid`.execute(shared.house.database.kysely);
  return rows[0]?.id ?? '';
};

const addable = {
  care_episode: 'status',
  profile_entry: 'profile',
  health_entry: 'health',
  nationality_entry: 'nationality',
  address_entry: 'address',
} as const satisfies Record<string, FactKind>;

class WentThrough extends Error {}

/** Whether somebody can add a row like one there is, in their own name, about a child. Rolled back. */
async function adds(personId: string, table: keyof typeof addable, childId: string): Promise<boolean> {
  const author = table === 'care_episode' ? 'recorded_by' : 'written_by';
  const change = JSON.stringify({
    id: randomUUID(),
    child_id: childId,
    [author]: personId,
    ...(table === 'care_episode' ? { from_day: '2021-01-01' } : {}),
  });
  try {
    const rows = await shared.house.database.asOwner((tx) =>
      sql<{ row: unknown }>`select to_jsonb(t) as row from ${sql.table(table)} t limit 1`.execute(tx),
    );
    const row = JSON.stringify(rows.rows[0]?.row);
    await as(personId, async (tx) => {
      await sql`insert into ${sql.table(table)} select (jsonb_populate_record(null::${sql.table(table)},
        ${row}::jsonb || ${change}::jsonb)).*`.execute(tx);
      throw new WentThrough();
    });
  } catch (error) {
    if (error instanceof WentThrough) return true;
    if (sqlState(error) !== '42501') throw error;
  }
  return false;
}

test.each(standing)(
  '%s adds what the agreement says, in their own name, and nothing about another child',
  async (relation) => {
    const { robin, wren } = shared.house.world;
    const person = shared.people[relation] as string;
    for (const [table, kind] of Object.entries(addable)) {
      const may = sharingAgreement.some(
        (rule) => rule.relation === relation && rule.kind === kind && rule.mayAdd,
      );
      const name = table as keyof typeof addable;
      expect([table, await adds(person, name, robin)]).toEqual([table, may]);
      expect([table, await adds(person, name, wren)]).toEqual([table, false]);
    }
  },
);

test('a broken glass opens what the agreement says of it, to its breaker alone, and of no other child', async () => {
  const { house } = shared;
  const { outsider, robin, wren, otherSocialWorker } = house.world;
  const opened = await house.as(outsider).post('/break-glass', {
    given: 'Robin',
    family: 'Sampleton',
    'born-day': '4',
    'born-month': '5',
    'born-year': '2011',
    reason: 'In hospital tonight. Nobody who works with them answers the phone.',
    hours: '4',
  });
  expect(opened.statusCode).toBe(303);
  expect(new Set(await seesOf(outsider, robin))).toEqual(new Set(tablesFor('break-glass')));
  expect(await seesOf(outsider, wren)).toEqual([]);
  expect(await seesOf(otherSocialWorker, robin)).toEqual([]);
  for (const table of Object.keys(addable))
    expect(await adds(outsider, table as keyof typeof addable, robin)).toBe(false);
});

test('a step opens the record it belongs to while it is open, and closes it again when it is done', async () => {
  const { house, people } = shared;
  const { robin } = house.world;
  const worker = people['youth-justice-worker'] as string;
  const stranger = house.world.outsider;
  expect(await seesOf(worker, robin)).not.toContain('incident');
  const hand = (owner: string, state: 'proposed' | 'done') =>
    house.database.asOwner(async (tx) => {
      const { id } = await tx
        .selectFrom('step')
        .select('id')
        .where('child_id', '=', robin)
        .orderBy('id')
        .executeTakeFirstOrThrow();
      await tx.updateTable('step').set({ owner_id: owner, state }).where('id', '=', id).execute();
    });
  await hand(worker, 'proposed');
  expect(await seesOf(worker, robin)).toContain('incident');
  expect(await seesOf(worker, robin)).not.toContain('health_entry');
  await hand(worker, 'done');
  expect(await seesOf(worker, robin)).not.toContain('incident');
  // Whoever stands in no relation to the child gets the step, and nothing behind it.
  await house.as(stranger).post(`/break-glass/${await ownGlass(stranger)}/end`, {});
  await hand(stranger, 'proposed');
  expect(await seesOf(stranger, robin)).toEqual(['step']);
  await hand(house.world.manager, 'proposed');
});

test('a sealed record is found by those who hold a key, each as far as before, and by nobody else', async () => {
  const { house, people } = shared;
  const { robin } = house.world;
  const sealer = house.as(people['social-worker'] as string);
  const sealed = await sealer.post(`/children/${robin}/seal`, {
    reason: 'Somebody who works for us is family of the other side.',
    people: [people.carer as string],
  });
  expect(sealed.statusCode).toBe(303);
  for (const relation of standing) {
    // The child's own line goes in with every seal.
    const holds = ['social-worker', 'carer', 'independent-reviewing-officer', 'advocate'].includes(relation);
    const seen = new Set(await seesOf(people[relation] as string, robin));
    if (!holds) seen.delete('involvement');
    expect([relation, seen]).toEqual([relation, new Set(holds ? tablesFor(relation) : [])]);
  }
  // The glass that was broken before shows nothing any more either, and cannot be broken again.
  expect(await seesOf(house.world.outsider, robin)).toEqual([]);
  const lifted = await sealer.post(`/children/${robin}/seal/lift`, {});
  expect(lifted.statusCode).toBe(303);
  expect(await seesOf(people['key-worker'] as string, robin)).toContain('incident');
});

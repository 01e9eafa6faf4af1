import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlState } from '../../src/platform/database/index.ts';
import type { Tx } from '../../src/platform/web/index.ts';
import { standing } from '../care/sharing/people.ts';
import { worksAlongside } from '../house/works-alongside.ts';
import { type FilledNight, fillNight, strangersTo } from './filled.ts';

let night: FilledNight;
let others: Record<string, string | null>;

/** Who sees and who adds, relation by relation: the lines of the sharing agreement on the record and on health, by hand. */
const seesRecord = [
  'carer',
  'foster-carer',
  'support-worker',
  'registered-manager',
  'supervising-social-worker',
  'key-worker',
  'social-worker',
  'personal-adviser',
  'independent-reviewing-officer',
  'advocate',
];
const addsRecord = seesRecord.filter((relation) => relation !== 'advocate');
const seesHealth = [
  'carer',
  'foster-carer',
  'support-worker',
  'registered-manager',
  'key-worker',
  'social-worker',
  'personal-adviser',
  'independent-reviewing-officer',
  'health-worker',
];
const addsHealth = [
  'foster-carer',
  'registered-manager',
  'social-worker',
  'personal-adviser',
  'health-worker',
];
const managers = ['registered-manager', 'supervising-social-worker'];

interface Line {
  readonly sees: readonly string[];
  readonly adds: readonly string[];
  /** The column that says in whose name a row is. */
  readonly author: string;
}
const ofRecord = (author = 'written_by'): Line => ({ sees: seesRecord, adds: addsRecord, author });

/** Every table of this room. Nobody changes or takes away a row of any. */
const agreed: Readonly<Record<string, Line>> = {
  missing_form: ofRecord(),
  missing_form_photograph: ofRecord(),
  missing_form_own_words: ofRecord(),
  missing_form_health: { sees: seesHealth, adds: addsHealth, author: 'written_by' },
  missing_form_check: { sees: seesRecord, adds: managers, author: 'person_id' },
  missing_episode: ofRecord('opened_by'),
  missing_entry: ofRecord(),
  missing_decision: ofRecord('decided_by'),
  missing_departure: ofRecord('person_id'),
  missing_report: ofRecord(),
  missing_police_grade: ofRecord(),
  missing_found: ofRecord(),
  missing_return: ofRecord(),
  missing_look_back: ofRecord('person_id'),
  missing_home_note: { sees: managers, adds: managers, author: 'person_id' },
};
const tables = Object.keys(agreed);

beforeAll(async () => {
  night = await fillNight();
  others = await strangersTo(night);
});
afterAll(() => night.house.close());

const as = <T>(personId: string | null, work: (tx: Tx) => Promise<T>) =>
  night.house.database.asPerson(
    { personId, settings: { now: night.house.now.toISOString() } },
    work as Parameters<typeof night.house.database.asPerson<T>>[1],
  );

const seesOf = (personId: string | null) =>
  as(personId, async (tx) => {
    const seen: string[] = [];
    for (const table of tables) {
      const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(tx);
      if (rows.length > 0) seen.push(table);
    }
    return seen;
  });

/** The SQLSTATE with which a statement is refused; undefined when it goes through. Rolled back either way. */
async function refusal(personId: string | null, work: (tx: Tx) => Promise<unknown>) {
  const wentThrough = new Error('went through');
  try {
    await as(personId, async (tx) => {
      await work(tx);
      throw wentThrough;
    });
  } catch (error) {
    if (error === wentThrough) return undefined;
    if (sqlState(error) === undefined) throw error;
    return sqlState(error);
  }
  return undefined;
}

/** Adds a row like the one there is, with something else in it. */
async function adding(personId: string | null, table: string, besides: Record<string, unknown> = {}) {
  const { rows } = await night.house.database.asOwner((tx) =>
    sql<{ row: object }>`select to_jsonb(t) as row from ${sql.table(table)} t limit 1`.execute(tx),
  );
  const own = { id: randomUUID(), [agreed[table]?.author ?? '']: personId };
  const fresh = { version: 99, photograph_id: randomUUID(), verdict: 'accepted' };
  const row = { ...rows[0]?.row, ...own, ...fresh, ...besides } as Record<string, unknown>;
  delete row.sequence;
  const columns = Object.keys(row).filter((name) => name in (rows[0]?.row ?? {}));
  const names = sql.join(columns.map((name) => sql.ref(name)));
  return refusal(personId, (tx) =>
    sql`insert into ${sql.table(table)} (${names}) select ${names}
      from jsonb_populate_record(null::${sql.table(table)}, ${JSON.stringify(row)}::jsonb)`.execute(tx),
  );
}
// Somebody is found once: that it is found already is said after it is known that they may say so.
const through = (state: string | undefined): boolean => state === undefined || state === '23505';

test('every table of this room is in the agreement, holds a row, and has row-level security on', async () => {
  const { rows } = await night.house.database.asOwner((tx) =>
    sql<{ name: string; secured: boolean }>`select relname as name, relrowsecurity as secured from pg_class
      where relkind = 'r' and relname like 'missing\\_%' order by 1`.execute(tx),
  );
  expect(rows.map(({ name }) => name)).toEqual([...tables].sort());
  expect(rows.filter(({ secured }) => !secured)).toEqual([]);
  for (const table of tables) {
    const { rows: held } = await night.house.database.asOwner((tx) =>
      sql`select 1 from ${sql.table(table)}`.execute(tx),
    );
    expect([table, held.length > 0]).toEqual([table, true]);
  }
});

test.each(standing)('%s sees of the child what the agreement says, and nothing else', async (relation) => {
  const expected = tables.filter((table) => agreed[table]?.sees.includes(relation));
  expect((await seesOf(night.people[relation] ?? '')).sort()).toEqual(expected.sort());
});

test.each(standing)('%s adds what the agreement says, in their own name', async (relation) => {
  const person = night.people[relation] ?? '';
  for (const table of tables) {
    const may = agreed[table]?.adds.includes(relation) ?? false;
    expect([table, through(await adding(person, table))]).toEqual([table, may]);
    const author = { [agreed[table]?.author ?? '']: night.house.world.carer };
    expect([table, await adding(person, table, author)]).toEqual([table, '42501']);
  }
});

test('nobody adds about a child of others, nor to an absence of another child', async () => {
  const { wren, socialWorker, otherSocialWorker, otherHome } = night.house.world;
  for (const table of tables) {
    const elsewhere = table === 'missing_home_note' ? { setting_id: otherHome } : { child_id: wren };
    expect([table, await adding(socialWorker, table, elsewhere)]).toEqual([table, '42501']);
  }
  // Whoever may write about Wren cannot hang it on the absence of Robin.
  for (const table of ['missing_entry', 'missing_decision', 'missing_report', 'missing_return']) {
    expect([table, await adding(otherSocialWorker, table, { child_id: wren })]).toEqual([table, '23503']);
  }
});

test('whoever stands in no relation can see and add nothing', async () => {
  for (const [who, person] of Object.entries(others)) {
    expect([who, await seesOf(person)]).toEqual([who, []]);
    for (const table of tables) {
      expect([who, table, await adding(person, table)]).toEqual([who, table, '42501']);
    }
  }
});

test.each(tables)('nobody changes or takes away what stands in %s, not even the owner', async (table) => {
  for (const person of [night.people['registered-manager'] ?? '', night.people['social-worker'] ?? '']) {
    expect(await refusal(person, (tx) => sql`delete from ${sql.table(table)}`.execute(tx))).toBe('42501');
    expect(await refusal(person, (tx) => sql`update ${sql.table(table)} set id = id`.execute(tx))).toBe(
      '42501',
    );
  }
  const owner = night.house.database.asOwner((tx) => sql`delete from ${sql.table(table)}`.execute(tx));
  await expect(owner).rejects.toMatchObject({ code: 'HR001' });
});

test('a stand-in sees what the one they stand in for sees, and adds in their own name', async () => {
  const { outsider, manager } = night.house.world;
  const now = night.house.now.getTime();
  const absence = { person_id: manager, stand_in_id: outsider };
  const during = { from_at: new Date(now - 1000), until_at: new Date(now + 3_600_000) };
  const id = randomUUID();
  await night.house.database.asOwner((tx) =>
    worksAlongside(tx, outsider, manager, night.house.world.authority),
  );
  await night.house.database.asOwner((tx) =>
    tx
      .insertInto('absence')
      .values({ id, ...absence, ...during })
      .execute(),
  );
  expect(await seesOf(outsider)).toEqual(tables);
  expect(await adding(outsider, 'missing_entry')).toBeUndefined();
  await night.house.database.asOwner((tx) => tx.deleteFrom('absence').where('id', '=', id).execute());
  expect(await seesOf(outsider)).toEqual([]);
});

test('a broken glass shows the record and health, and adds nothing', async () => {
  const { house } = night;
  const opened = await house.as(house.world.outsider).post('/break-glass', {
    given: 'Robin',
    family: 'Sampleton',
    'born-day': '4',
    'born-month': '5',
    'born-year': '2011',
    reason: 'Found at a station after midnight, and nobody answers.',
    hours: '4',
  });
  expect(opened.statusCode).toBe(303);
  const recordAndHealth = tables.filter((table) => table !== 'missing_home_note');
  expect(await seesOf(house.world.outsider)).toEqual(recordAndHealth);
  expect(through(await adding(house.world.outsider, 'missing_entry'))).toBe(false);
});

test('a sealed child is hidden from whoever holds no key: table by table, page by page', async () => {
  const { house, people, episodeId, formId } = night;
  const { robin } = house.world;
  const sealed = await house
    .as(people['social-worker'] ?? '')
    .post(`/children/${robin}/seal`, { reason: 'Family of staff.' });
  expect(sealed.statusCode).toBe(303);
  // The child's own line, a reviewing officer and an advocate, goes in with every seal.
  for (const relation of ['carer', 'registered-manager', 'supervising-social-worker']) {
    const seen = await seesOf(people[relation] ?? '');
    expect([relation, seen.filter((table) => table !== 'missing_home_note')]).toEqual([relation, []]);
    const visitor = house.as(people[relation] ?? '');
    for (const url of [
      `/missing/episodes/${episodeId}`,
      `/missing/forms/${formId}`,
      `/children/${robin}/missing`,
    ]) {
      expect([relation, (await visitor.get(url)).statusCode]).toEqual([relation, 404]);
    }
    expect((await visitor.get('/missing')).body).not.toContain('Robin');
  }
  expect(await seesOf(people['social-worker'] ?? '')).toContain('missing_episode');
});

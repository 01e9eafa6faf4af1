import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlState } from '../../src/platform/database/index.ts';
import { type Name, names } from './cast.ts';
import { type Filled, fill } from './fill.ts';
import { type Row, subjectOf } from './relations.ts';
import { acting, allRows, digests, keyOf } from './rows.ts';
import { type Asked, whoAdds, whoChanges, whoDeletes } from './who-changes-what.ts';

let filled: Filled;
let rows: Map<string, Row[]>;
let before: Record<string, string>;
let workedOut: ReadonlySet<string>;
beforeAll(async () => {
  filled = await fill();
  rows = await allRows(filled);
  before = await digests(filled);
  const { rows: generated } = await sql<{ name: string }>`
    select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'public' and 'ALWAYS' in (is_generated, identity_generation)`.execute(
    filled.house.database.kysely,
  );
  workedOut = new Set(generated.map(({ name }) => name));
});
afterAll(() => filled.house.close());

/** Thrown when a statement went through, so that its transaction is rolled back. */
class WentThrough extends Error {}

const personId = (name: Name): string | null => (name === 'nobody' ? null : filled.ids[name]);

/** Whether the statement touches a row for this person. Whatever it did is rolled back. */
async function goesThrough(name: Name, statement: RawBuilder<unknown>): Promise<boolean> {
  try {
    await filled.house.database.asPerson(acting(filled, personId(name)), async (tx) => {
      const { numAffectedRows } = await statement.execute(tx);
      if (numAffectedRows) throw new WentThrough();
    });
    return false;
  } catch (error) {
    if (error instanceof WentThrough) return true;
    // 42501: no grant, or row-level security.
    if (sqlState(error) === '42501') return false;
    throw error;
  }
}

const asked = (name: Name, table: string, row: Row): Asked => ({
  filled,
  name,
  row,
  about: subjectOf(filled, table, row, rows.get('step') ?? []),
});

/** One row of each sort: what is alike in everything that is asked about it is tried once. */
const oneOfEach = (table: string): Row[] => {
  const sorts = new Map<string, Row>();
  for (const row of rows.get(table) ?? []) {
    const { action, received_by, acknowledged_at, owner_id, state, given_by } = row;
    const { about } = asked('nobody', table, row);
    sorts.set(JSON.stringify([about, action, received_by, acknowledged_at, owner_id, state, given_by]), row);
  }
  return [...sorts.values()];
};

const isTheRow = (table: string, row: Row): RawBuilder<unknown> => {
  const columns = { idempotency_key: ['person_id', 'key'] }[table] ?? ['id'];
  return sql.join(
    columns.map((column) => sql`${sql.ref(column)} = ${row[column]}`),
    sql` and `,
  );
};

/** What is added is not yet read or taken: that is for somebody to do. */
const notYet: Readonly<Record<string, Row>> = {
  handover: { received_by: null, received_at: null, read_through: null },
  notice: { acknowledged_by: null, acknowledged_at: null },
};

/** The row again, new, with some columns changed. */
const insertion = (table: string, row: Row, change: Row): RawBuilder<unknown> => {
  const whole = { ...row, ...change };
  // A column that the database works out is nobody's to give.
  const columns = sql.join(
    Object.keys(whole)
      .filter((column) => !workedOut.has(`${table}.${column}`))
      .map((column) => sql.ref(column)),
  );
  return sql`insert into ${sql.table(table)} (${columns})
    select ${columns} from jsonb_populate_record(null::${sql.table(table)}, ${JSON.stringify(whole)}::jsonb)`;
};

/** The columns that anybody at all may change; whose row it is decides who. Drafts are whole. */
const mayChange = {
  absence: ['ended_by', 'until_at'],
  access_piece: [
    'checked_at',
    'checked_by',
    'exemption',
    'masked_words',
    'masks',
    'reason',
    'state',
    'words',
  ],
  access_request: [
    'authority_how',
    'changed_at',
    'due_on',
    'extended_because',
    'extended_on',
    'handed_how',
    'handed_on',
    'identity_how',
    'identity_on',
    'refused_as',
    'refused_because',
    'state',
  ],
  audit_alarm: ['ended_at', 'ended_by'],
  audit_alarm_raised: ['seen_at', 'seen_by'],
  break_glass: ['ended_at', 'review_words', 'reviewed_at', 'reviewed_by', 'verdict'],
  child: ['family_name', 'given_name', 'known_as', 'name_known'],
  child_merge: ['undone_at', 'undone_by'],
  child_seal: ['lifted_at', 'lifted_by'],
  duty_turn: ['withdrawn_at', 'withdrawn_by'],
  handover: ['read_through', 'received_at', 'received_by'],
  legal_hold: ['lifted_at', 'lifted_because', 'lifted_by'],
  notice: ['acknowledged_at', 'acknowledged_by', 'answer', 'answer_words'],
  practice_example: ['sent_by', 'sent_on'],
  step: ['changed_at', 'state'],
  support_offer: ['withdrawn_at', 'withdrawn_by'],
  text_release: ['checked_at', 'checked_by', 'masked_words', 'masks', 'reason', 'state'],
  training_champion: ['ended_by', 'ended_on'],
  webhook_subscriber: ['ended_at', 'ended_by'],
  young_sign_in: ['chosen_at', 'sign_in_name'],
} as const;

test('nobody changes a column that is not theirs to change, in any row of any table', async () => {
  const { rows: columns } = await sql<{ table_name: string; column_name: string }>`
    select table_name, column_name from information_schema.columns
    where table_schema = 'public' and is_updatable = 'YES' order by 1, 2`.execute(
    filled.house.database.kysely,
  );
  const open: string[] = [];
  for (const { table_name: table, column_name: column } of columns) {
    const statement = sql`update ${sql.table(table)} set ${sql.ref(column)} = ${sql.ref(column)} where false`;
    const tried = await filled.house.database
      .asPerson(acting(filled, filled.ids.manager), (tx) => statement.execute(tx))
      .then(
        () => true,
        (error) => {
          if (sqlState(error) !== '42501' && sqlState(error) !== '428C9') throw error;
          return false;
        },
      );
    if (tried && table !== 'draft') open.push(`${table}.${column}`);
  }
  expect(open).toEqual(
    Object.entries(mayChange).flatMap(([table, names]) => names.map((column) => `${table}.${column}`)),
  );
});

test.each(names)('%s changes and takes away only what is theirs to', async (name) => {
  const faults: string[] = [];
  const check = (what: string, did: boolean, should: boolean) => {
    if (did !== should) faults.push(`${what}: ${did ? 'went through' : 'was refused'}`);
  };
  for (const [table, { to, may }] of Object.entries(whoChanges)) {
    for (const row of oneOfEach(table)) {
      const change = Object.entries(to(personId(name) ?? filled.ids.outsider)).map(
        ([column, value]) => sql`${sql.ref(column)} = ${value}`,
      );
      const statement = sql`update ${sql.table(table)} set ${sql.join(change)} where ${isTheRow(table, row)}`;
      check(
        `update ${table} ${keyOf(table, row)}`,
        await goesThrough(name, statement),
        may(asked(name, table, row)),
      );
    }
  }
  for (const [table, all] of rows) {
    const may = whoDeletes[table];
    if (!may) {
      check(`delete ${table}`, await goesThrough(name, sql`delete from ${sql.table(table)}`), false);
      check(`truncate ${table}`, await goesThrough(name, sql`truncate ${sql.table(table)} cascade`), false);
      continue;
    }
    for (const row of all) {
      const statement = sql`delete from ${sql.table(table)} where ${isTheRow(table, row)}`;
      check(`delete ${table}`, await goesThrough(name, statement), may(asked(name, table, row)));
    }
  }
  expect(faults).toEqual([]);
});

test.each(names)('%s adds only in their own name, and only to what is open to them', async (name) => {
  const faults: string[] = [];
  const me = personId(name);
  for (const table of rows.keys()) {
    const adding = whoAdds[table];
    for (const row of oneOfEach(table)) {
      const id = crypto.randomUUID();
      const fresh = {
        ...('id' in row && table !== 'audit_event' ? { id } : {}),
        ...adding?.fresh?.(id, asked(name, table, row)),
      };
      if (!adding) {
        if (table === 'audit_event') continue;
        const went = await goesThrough(name, insertion(table, row, fresh));
        if (went) faults.push(`insert ${table}: went through`);
        break;
      }
      const { by } = adding;
      const mine = by ? { ...fresh, [by]: me ?? filled.ids.outsider } : fresh;
      const state = notYet[table] ?? {};
      const went = await goesThrough(name, insertion(table, row, { ...state, ...mine }));
      const should = adding.may(asked(name, table, row));
      if (went !== should) faults.push(`insert ${table} like ${JSON.stringify(row)}: ${went}`);
      if (!by) continue;
      const somebody = name === 'secondCarer' ? filled.ids.carer : filled.ids.secondCarer;
      const forged = { ...fresh, ...state, [by]: somebody };
      if (await goesThrough(name, insertion(table, row, forged)))
        faults.push(`insert ${table} in the name of somebody else: went through`);
    }
  }
  expect(faults).toEqual([]);
});

test.each(names)('%s leaves a trace in nobody else’s name', async (name) => {
  const leave = (person: string | null) =>
    goesThrough(
      name,
      sql`insert into audit_event (happened_at, person_id, action) values (now(), ${person}::uuid, 'looked')`,
    );
  expect(await leave(personId(name))).toBe(true);
  expect(await leave(name === 'carer' ? filled.ids.manager : filled.ids.carer)).toBe(false);
});

test('a step or a notice is about nobody but the child, and nowhere but the setting, of its record', async () => {
  for (const table of ['step', 'notice']) {
    const row = rows.get(table)?.find(({ incident_id }) => incident_id === filled.incidents.ofRobin) ?? {};
    for (const change of [{ child_id: filled.ids.wren }, { setting_id: filled.ids.otherHome }]) {
      const id = crypto.randomUUID();
      expect(await goesThrough('carer', insertion(table, row, { id, ...change }))).toBe(false);
    }
  }
});

test('a record is not signed into a setting where the child did not live that day', async () => {
  const row = rows.get('incident')?.find(({ id }) => id === filled.incidents.ofRobin) ?? {};
  const id = crypto.randomUUID();
  const fresh = { id, submission_id: id };
  expect(await goesThrough('carer', insertion('incident', row, fresh))).toBe(true);
  const elsewhere = { ...fresh, setting_id: filled.ids.otherHome };
  expect(await goesThrough('carer', insertion('incident', row, elsewhere))).toBe(false);
  const before = { ...fresh, occurred_on: '2019-12-31' };
  expect(await goesThrough('carer', insertion('incident', row, before))).toBe(false);
});

test('signed rows cannot be changed even by the owner', async () => {
  const { database } = filled.house;
  const signed = ['incident', 'conduct', 'account', 'person_told', 'decision', 'review', 'addendum'];
  for (const table of [...signed, 'daybook_entry', 'step_event', 'audit_event', 'audit_batch']) {
    await expect(
      database.asOwner((tx) => sql`delete from ${sql.table(table)}`.execute(tx)),
    ).rejects.toMatchObject({
      code: 'HR001',
    });
  }
});

test('after all these attempts every table is as it was', async () => {
  expect(await digests(filled)).toEqual(before);
});

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HearthDatabase } from '../../../src/platform/database/index.ts';
import type { Tables } from '../../../src/platform/database/tables.ts';
import { testDatabase } from '../../database/index.ts';
import { tablesAboutChildren } from '../../leaks/made-up-rows.ts';

interface End {
  readonly name: string;
  readonly ends: string | null;
  readonly made_by: string;
  readonly through: readonly string[] | null;
  readonly words: string | null;
}

let database: HearthDatabase<Tables>;
let every: readonly End[];
beforeAll(async () => {
  database = (await testDatabase()) as HearthDatabase<Tables>;
  ({ rows: every } = await sql<End>`select * from inside.table_ends() order by name`.execute(
    database.kysely,
  ));
});
afterAll(() => database.close());

const namesOf = (which: (end: End) => boolean): string[] => every.filter(which).map(({ name }) => name);

test('every table says what it holds, when its rows go and by whom', () => {
  expect(namesOf(({ ends }) => ends === null)).toEqual([]);
});

test('who ends a table fits when it ends, and what ends within days says in how many', () => {
  const fits: Readonly<Record<string, readonly string[]>> = {
    child: ['retention', 'round'],
    home: ['service'],
    staff: ['account'],
    'sign-in': ['account'],
    soon: ['round'],
    reference: ['never'],
    ledger: ['never'],
  };
  expect(namesOf(({ ends, made_by }) => !fits[ends ?? '']?.includes(made_by))).toEqual([]);
  expect(namesOf(({ ends, words }) => ends === 'soon' && words === null)).toEqual([]);
});

test('whatever refers to a child, also through other tables, goes with the child', async () => {
  const about = await tablesAboutChildren(database);
  const goes = namesOf(({ through }) => through !== null);
  expect([...about.keys()].filter((name) => !goes.includes(name))).toEqual([]);
  expect(namesOf(({ made_by, through }) => made_by === 'retention' && through === null)).toEqual([]);
});

test('only what holds no person stays for ever, and a ledger refers to nobody but those who acted', async () => {
  const { rows } = await sql<{ name: string; refers: string }>`
    select distinct conrelid::regclass::text as name, confrelid::regclass::text as refers from pg_constraint
    where contype = 'f' and confrelid in ('child'::regclass, 'person_account'::regclass)`.execute(
    database.kysely,
  );
  const stays = namesOf(({ made_by }) => made_by === 'never');
  const persons = rows.filter(({ name }) => stays.includes(name));
  expect(persons).toEqual([{ name: 'destruction_certificate', refers: 'person_account' }]);
});

test('while a table has no end, nothing is destroyed', async () => {
  const destroyed = database.asOwner(async (tx) => {
    await sql`create table public.without_end (id uuid primary key)`.execute(tx);
    await sql`select inside.carry_out(array[gen_random_uuid()])`.execute(tx);
  });
  await expect(destroyed).rejects.toMatchObject({ code: 'HR003' });
});

test('the way past the triggers is closed again when it has been used, also to the person who used it', async () => {
  const after = database.asOwner(async (tx) => {
    await sql`select inside.carry_out(array[gen_random_uuid()])`.execute(tx);
    await sql`insert into audit_event (happened_at, action) values (now(), 'looked')`.execute(tx);
    await sql`delete from audit_event`.execute(tx);
  });
  await expect(after).rejects.toMatchObject({ code: 'HR001' });
  const { rows } = await sql`select 1 from inside.destruction_under_way`.execute(database.kysely);
  expect(rows).toEqual([]);
});

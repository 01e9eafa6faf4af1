import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HearthDatabase } from '../../src/platform/database/hearth-database.ts';
import { testDatabase } from '../database/index.ts';

let db: HearthDatabase;
beforeAll(async () => {
  db = await testDatabase('policies ask sets');
});
afterAll(() => db.close());

/** What stands between a bracket and its partner. */
function within(text: string, from: number): string {
  let depth = 1;
  let to = from;
  for (; depth > 0 && to < text.length; to += 1) depth += { '(': 1, ')': -1 }[text.charAt(to)] ?? 0;
  return text.slice(from, to - 1);
}

/**
 * Calls of our functions that PostgreSQL makes anew for each row: with something of the row in their arguments, or not
 * asked as a question of its own (`(select f())`), which is answered once.
 */
function askedOfRows(qual: string): string[] {
  return [...qual.matchAll(/\b(?:app|inside|asks_inside)\.(\w+)\(/g)].flatMap((call) => {
    const [found, name = ''] = call;
    const args = within(qual, call.index + found.length).replace(
      /'[^']*'|::[\w[\]]+|\bARRAY\b|\bNULL\b/g,
      '',
    );
    const isOnce = /(?:SELECT|FROM|unnest\() *$/.test(qual.slice(0, call.index));
    return isOnce && !/\w/.test(args) ? [] : [name];
  });
}

/** What may be asked of a row, and why that costs nothing that grows. */
const allowed: Readonly<Record<string, string>> = {
  'step.step_moved':
    'of the one step that is moved: the step itself is found by its id and its seen policy first',
  'step.step_moved_by_decision': 'of the steps of the one incident that is decided in this transaction',
  'step.step_moved_by_signer': 'of the one step that is moved',
};

test('no policy asks a function about a row: what a person may see is met once a statement', async () => {
  const { rows } = await sql<{ policy: string; qual: string }>`
    select tablename || '.' || policyname as policy, qual from pg_policies
    where schemaname = 'public' and qual is not null and policyname not in ('owner_keeps', 'service_does')
    order by 1`.execute(db.kysely);
  expect(rows.length).toBeGreaterThan(150);
  const asked = rows.flatMap(({ policy, qual }) => {
    const names = askedOfRows(qual);
    return names.length > 0 && !Object.hasOwn(allowed, policy) ? [`${policy}: ${names.join(', ')}`] : [];
  });
  expect(asked).toEqual([]);
});

test.each([
  ['app.sees(child_id, fact_kind)', ['sees']],
  ["(child_id = ANY (( SELECT app.children_open('record'::text) AS children_open)::uuid[]))", []],
  ['app.is_staff()', ['is_staff']],
  ['( SELECT app.is_staff() AS is_staff)', []],
  ['(id IN ( SELECT f.child_id FROM app.facts_open() f(child_id, kind)))', []],
  ['( SELECT app.works_at(setting_id) AS works_at)', ['works_at']],
])('%s', (qual, expected) => {
  expect(askedOfRows(qual)).toEqual(expected);
});

/** A set in the condition of a function, that is asked anew for each row. */
const setAskedOfRows = /\bany *\( *(?:app|inside)\.\w+\((?:'[^']*'|null|)\) *\)/g;
/** A set that a column is compared with through a subquery, where an index could not find the rows. */
const setWithoutIndex = /[^t)] in \(select (?:app|inside)\.\w+\((?:'[^']*')?\)\)/g;

test('inside functions too a set is met once, as an array that an index is asked for', async () => {
  const { rows } = await sql<{ name: string; text: string }>`
    select n.nspname || '.' || p.proname as name, p.prosrc as text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('app', 'inside', 'asks_inside') order by 1`.execute(db.kysely);
  expect(rows.length).toBeGreaterThan(300);
  const asked = rows.flatMap(({ name, text }) =>
    [...text.matchAll(setAskedOfRows), ...text.matchAll(setWithoutIndex)].map(
      ([found]) => `${name}: ${found}`,
    ),
  );
  expect(asked).toEqual([]);
});

test('a function that answers with rows says how few they are: the planner takes it for a thousand', async () => {
  const { rows } = await sql<{ name: string }>`
    select n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('app', 'inside', 'asks_inside') and p.proretset and p.prorows = 1000 order by 1`.execute(
    db.kysely,
  );
  expect(rows).toEqual([]);
});

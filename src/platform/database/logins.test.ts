import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../../test/database/index.ts';
import type { HearthDatabase } from './hearth-database.ts';

let database: HearthDatabase;
beforeAll(async () => {
  database = await testDatabase('logins');
});
afterAll(() => database.close());

const namesOf = async (query: RawBuilder<unknown>): Promise<string[]> =>
  (await query.execute(database.kysely)).rows.map((row) => String(Object(row).name));

test('every table is forced under row-level security, and shows its owner everything by a policy', async () => {
  const open = await namesOf(sql`
    select t.relname as name from pg_class t
    where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p') and t.relname <> 'schema_migration'
      and not (t.relrowsecurity and t.relforcerowsecurity and exists (
        select from pg_policy p where p.polrelid = t.oid and p.polcmd = '*' and p.polpermissive
          and p.polroles = array['hearth_owner'::regrole::oid]))`);
  expect(open).toEqual([]);
});

test('no function looks up a table under a name that somebody else laid out, or is run by whoever may merely sign in', async () => {
  const faults = await namesOf(sql`
    select p.oid::regprocedure::text as name from pg_proc p
    where p.pronamespace in (select oid from pg_namespace where nspname in ('app', 'inside', 'asks_inside'))
      and ((p.prosecdef and not exists (select from unnest(p.proconfig) c where c like 'search_path=%, pg_temp'))
        or has_function_privilege('public', p.oid, 'execute'))`);
  expect(faults).toEqual([]);
});

test('nobody says under which number an event of the audit stands', async () => {
  for (const role of ['hearth_app', 'hearth_service'])
    expect(
      await namesOf(
        sql`select 'id' as name where has_column_privilege(${role}, 'audit_event', 'id', 'insert')`,
      ),
    ).toEqual([]);
});

test('no view passes by the rows of its tables', async () => {
  const views = await namesOf(sql`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
      and not coalesce('security_invoker=true' = any (reloptions) or 'security_invoker=on' = any (reloptions), false)`);
  expect(views).toEqual([]);
});

test('what is signed or was done is added to by the service, and never changed', async () => {
  // Which verbs a trigger refuses is in two bits of its type: 8 is deleting, 16 changing.
  const kept = sql`
    select t.oid, t.relname as name, bool_or(g.tgtype & 16 > 0) as unchanged, bool_or(g.tgtype & 8 > 0) as undeleted
    from pg_trigger g join pg_class t on t.oid = g.tgrelid and t.relnamespace = 'public'::regnamespace
    where g.tgfoid = 'app.refuse_change'::regproc group by 1, 2`;
  expect((await namesOf(sql`${kept}`)).length).toBeGreaterThan(20);
  const changed = await namesOf(sql`
    select name from (${kept}) k
    where (unchanged and has_table_privilege('hearth_service', oid, 'update'))
      or (undeleted and has_table_privilege('hearth_service', oid, 'delete'))
      or has_table_privilege('hearth_service', oid, 'truncate')`);
  expect(changed).toEqual([]);
});

test('the service reads no account that a child gave, and no decision', async () => {
  for (const table of ['account', 'addendum', 'decision', 'challenge', 'young_ask'])
    await expect(
      database.asService((tx) => sql`select from ${sql.table(table)}`.execute(tx)),
      table,
    ).rejects.toMatchObject({ code: '42501' });
});

test('the service may neither put a table out of guard, nor let itself do more', async () => {
  for (const statement of [
    sql`alter table incident disable trigger all`,
    sql`select app.guard('incident')`,
    sql`select app.let_service('update', 'incident')`,
    sql`grant hearth_owner to hearth_service`,
    sql`truncate audit_event`,
  ])
    await expect(database.asService((tx) => statement.execute(tx))).rejects.toMatchObject({
      code: expect.stringMatching(/42501|0LP01/),
    });
});

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HearthDatabase } from '../../src/platform/database/hearth-database.ts';
import { testDatabase } from '../database/index.ts';

let db: HearthDatabase;
beforeAll(async () => {
  db = await testDatabase('functions meet seals');
});
afterAll(() => db.close());

/** What asks for the seals, by itself or through the sharing agreement, or is about the young person who asks. */
const meetsSeals = [
  'sealed|has_key|inside\\.(opens|leads_case)',
  'app\\.(sees|sees_move|adds|relations_to|signing_relations_to|works_with|handles_incident|says_who_works_with|is_me)\\M',
  'facts_(open|added)|children_(open|related|added_to|answered|followed|governed)',
  'me_child|my_child_ids',
].join('|');

/** Functions that read about children for somebody and ask for no seal, and why they need not. */
const without: Readonly<Record<string, string>> = {
  'app.acts_for': 'people, and no child',
  'app.children_around_me': 'where a list begins: what is seen of them is for the policies',
  'app.clocks_of_member':
    'what it is about is left out by inside.owned; that somebody works with a child names none',
  'app.homes_watched': 'homes: those of children who are sealed are left out by app.settings_commissioned',
  'app.how_it_was_counts': 'round numbers, of ten and more',
  'app.my_decisions': 'of records of the young person who asks',
  'app.my_open_steps': 'of the young person who asks',
  'app.my_submission': 'of records of the young person who asks',
  'app.names_around': 'names to be masked, for whoever may check this text',
  'app.names_at': 'names that are compared and shown to nobody',
  'app.names_to_keep_out': 'names that are compared and shown to nobody',
  'app.people_by_email': 'people, and no child',
  'app.person_by_email': 'people, and no child',
  'app.relations_to': 'what somebody is to a child they already name',
  'app.signing_relations_to': 'what somebody is to a child they already name',
};

test('a function that answers with rows about children asks for the seals', async () => {
  const { rows } = await sql<{ name: string }>`
    with tables as (
      select distinct table_name::text as name from information_schema.columns
      where table_schema = 'public' and column_name in ('child_id', 'child_ids')
      union select 'child')
    select distinct n.nspname || '.' || p.proname as name
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      join tables t on p.prosrc ~ ('\\m(from|join) ' || t.name || '\\M')
    where n.nspname = 'app' and p.prosecdef and has_function_privilege('hearth_app', p.oid, 'execute')
      and (p.proretset or p.prorettype in ('uuid[]'::regtype, 'json'::regtype, 'jsonb'::regtype))
      and p.prosrc !~ ${meetsSeals} order by 1`.execute(db.kysely);
  expect(rows.map(({ name }) => name).filter((name) => !Object.hasOwn(without, name))).toEqual([]);
});

import { sql } from 'kysely';
import type { HearthDatabase } from '../../../src/platform/database/index.ts';
import type { Tables } from '../../../src/platform/database/tables.ts';

/** A row that was written: in which transaction, in which table, and how often. */
export interface Change {
  readonly transaction: string;
  readonly table: string;
  readonly how: 'INSERT' | 'UPDATE' | 'DELETE';
  readonly rows: number;
}

/**
 * Lets every table note each row that is written in it. What is rolled back is not noted: the notes lie in the database
 * beside what they tell of.
 */
export async function noteChanges(database: HearthDatabase<Tables>): Promise<void> {
  await database.asOwner(async (tx) => {
    await sql`create schema fuzz`.execute(tx);
    await sql`create table fuzz.change (transaction text not null, name text not null, how text not null)`.execute(
      tx,
    );
    await sql`create function fuzz.note() returns trigger language plpgsql security definer set search_path = '' as $$
      begin
        insert into fuzz.change values (pg_catalog.pg_current_xact_id()::text, tg_table_name, tg_op);
        return null;
      end $$`.execute(tx);
    const { rows } = await sql<{ name: string }>`
      select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'app') and c.relkind in ('r', 'p') and not c.relispartition
        and c.relname <> 'schema_migration'`.execute(tx);
    for (const { name } of rows)
      await sql
        .raw(`create trigger fuzz_note after insert or update or delete on ${name}
          for each row execute function fuzz.note()`)
        .execute(tx);
  });
}

/** What was written since this was asked last. */
export async function takeChanges(database: HearthDatabase<Tables>): Promise<Change[]> {
  return database.asOwner(async (tx) => {
    const { rows } = await sql<Change>`
      with taken as (delete from fuzz.change returning *)
      select transaction, name as table, how, count(*)::int as rows from taken
      group by transaction, name, how order by transaction, name, how`.execute(tx);
    return rows;
  });
}

import { type Kysely, sql } from 'kysely';
import { sqlState } from './errors.ts';
import type { AnySchema, HearthDatabase } from './hearth-database.ts';
import type { Part } from './migration-files.ts';

/** The functions and policies that the database does not have as they are here. */
export async function changedParts(db: Kysely<AnySchema>, parts: readonly Part[]): Promise<Part[]> {
  const { rows } = await sql<{ number: string; checksum: string }>`
    select number, checksum from schema_migration where number !~ '^[0-9]+$'`.execute(db);
  const there = new Map(rows.map(({ number, checksum }) => [number, checksum]));
  return parts.filter(({ file, checksum }) => there.get(file) !== checksum);
}

/** Somebody else holds a table, or two wait for each other: it is tried again, so that nobody waits behind us for long. */
const busy = ['55P03', '40P01'];
const tries = 20;

/**
 * Writes what changed and takes away what is not here any more, all in one transaction, so that no rule is ever half there.
 * Safe to run at the same time elsewhere.
 * @returns the files written or taken away
 */
export async function applyParts(db: HearthDatabase, parts: readonly Part[]): Promise<string[]> {
  return untilFree(() => applyOnce(db, parts));
}

/** Tries work again that gave up waiting for a table. */
export async function untilFree<T>(work: () => Promise<T>): Promise<T> {
  for (let left = tries; ; left -= 1) {
    try {
      return await work();
    } catch (error) {
      if (left === 1 || !busy.includes(sqlState(error) ?? '')) throw error;
    }
  }
}

/** A change that waits for a table holds up everybody who comes after it: it waits no longer than this. */
export const waitsForTables = sql`set local lock_timeout = '3s'`;

async function applyOnce(db: HearthDatabase, parts: readonly Part[]): Promise<string[]> {
  return await db.asOwner(async (tx) => {
    if ((await changedParts(tx, parts)).length === 0 && (await goneParts(tx, parts)).length === 0) return [];
    await waitsForTables.execute(tx);
    await sql`lock table schema_migration in share row exclusive mode`.execute(tx);
    // Functions call each other: none has to be there before another.
    await sql`set local check_function_bodies = off`.execute(tx);
    await sql`set local statement_timeout = 0`.execute(tx);
    const changed = await changedParts(tx, parts);
    for (const { file, text, checksum } of changed) {
      await dropPolicies(tx, /^policies\/(\w+)/.exec(file)?.[1]);
      await sql.raw(text).execute(tx);
      await sql`insert into schema_migration (number, file, checksum) values (${file}, ${file}, ${checksum})
        on conflict (number) do update set checksum = excluded.checksum, applied_at = now()`.execute(tx);
    }
    const gone = await goneParts(tx, parts);
    for (const file of gone) await takeAway(tx, file);
    return [...changed.map(({ file }) => file), ...gone];
  });
}

/** The files that the database was written from and that are not here. */
async function goneParts(db: Kysely<AnySchema>, parts: readonly Part[]): Promise<string[]> {
  const here = new Set(parts.map(({ file }) => file));
  const { rows } = await sql<{ file: string }>`
    select number as file from schema_migration where number !~ '^[0-9]+$' order by number desc`.execute(db);
  return rows.map(({ file }) => file).filter((file) => !here.has(file));
}

async function takeAway(tx: Kysely<AnySchema>, file: string): Promise<void> {
  await dropPolicies(tx, /^policies\/(\w+)/.exec(file)?.[1]);
  const [, schema, name] = /^functions\/(\w+)\.(\w+)/.exec(file) ?? [];
  if (schema && name) await sql`drop function if exists ${sql.id(schema, name)}`.execute(tx);
  await sql`delete from schema_migration where number = ${file}`.execute(tx);
}

/** The file of a table has all its policies, but for those that app.guard and app.let_service give to every table alike. */
async function dropPolicies(tx: Kysely<AnySchema>, table: string | undefined): Promise<void> {
  if (!table) return;
  const { rows } = await sql<{ name: string }>`
    select policyname as name from pg_policies
    where schemaname = 'public' and tablename = ${table} and policyname not in ('owner_keeps', 'service_does')`.execute(
    tx,
  );
  for (const { name } of rows) await sql`drop policy ${sql.id(name)} on ${sql.table(table)}`.execute(tx);
}

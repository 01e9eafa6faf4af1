import { type Kysely, sql } from 'kysely';
import { applyParts, changedParts, untilFree, waitsForTables } from './apply-parts.ts';
import { DatabaseError, sqlState } from './errors.ts';
import type { AnySchema, HearthDatabase } from './hearth-database.ts';
import { loginOf } from './logins.ts';
import {
  type Migration,
  type Part,
  packageMigrations,
  readMigrations,
  readParts,
} from './migration-files.ts';

/**
 * Brings the database up to the migrations in a directory, each file in one transaction, then writes the functions and
 * policies beside them that have changed, all in one, and returns the files this run applied. Safe to run again and safe to run at the same time elsewhere. A login that owns nothing applies nothing:
 * it makes sure that all is there.
 * Errors: `migration-needed`, `migration-changed`, `migration-duplicate`, `migration-unknown`, `migration-unreadable`, and SQL errors as
 * they are, with nothing of the failing file kept.
 */
export async function migrate(
  db: HearthDatabase,
  directory = packageMigrations(),
): Promise<{ applied: string[] }> {
  const migrations = await readMigrations(directory);
  const parts = await readParts(directory);
  const login = await loginOf(db);
  if (login.isLaidOut && !login.owns) return requireApplied(db, migrations, parts);
  await createLedger(db);
  refuseStrangers(await applied(db.kysely), migrations);
  const newly: string[] = [];
  for (const migration of migrations) {
    if (await untilFree(() => apply(db, migration))) newly.push(migration.file);
  }
  return { applied: [...newly, ...(await applyParts(db, parts))] };
}

/** What a login that owns nothing can do: see that all is there as this version has it. */
async function requireApplied(
  db: HearthDatabase,
  migrations: Migration[],
  parts: Part[],
): Promise<{ applied: string[] }> {
  if (!(await loginOf(db)).serves) throw needed('This login may not serve the database yet.');
  const there = await db.asService(applied);
  refuseStrangers(there, migrations);
  const checksums = new Map(there.map(({ number, checksum }) => [number, checksum]));
  const missing = migrations.filter(({ number }) => !checksums.has(number));
  if (missing.length > 0)
    throw needed(`The database does not have ${missing.map(({ file }) => file).join(', ')}.`);
  for (const { number, file, checksum } of migrations) refuseChange(file, checksums.get(number), checksum);
  const [changed] = await db.asService((tx) => changedParts(tx, parts));
  if (changed) throw needed(`The database does not have ${changed.file} as this version has it.`);
  return { applied: [] };
}

const needed = (why: string, cause?: unknown): DatabaseError =>
  new DatabaseError(
    'migration-needed',
    `${why} Run hearth migrate with DATABASE_OWNER_URL, the login that owns the tables.`,
    cause,
  );

async function createLedger(db: HearthDatabase): Promise<void> {
  try {
    await sql`create table if not exists schema_migration (
      number text primary key,
      file text not null,
      checksum text not null,
      applied_at timestamptz not null default now()
    )`.execute(db.kysely);
  } catch (error) {
    // Two that create it in the same moment clash in the catalogue, in spite of "if not exists": it is there.
    if (sqlState(error) === '42501')
      throw needed('The database is empty, and this login may not create its tables.', error);
    if (!['23505', '42P07', '42710'].includes(sqlState(error) ?? '')) throw error;
  }
}

interface Applied {
  readonly number: string;
  readonly file: string;
  readonly checksum: string;
}

async function applied(db: Kysely<AnySchema>): Promise<Applied[]> {
  const { rows } = await sql<Applied>`
    select number, file, checksum from schema_migration where number ~ '^[0-9]+$' order by number`.execute(
    db,
  );
  return rows;
}

function refuseStrangers(there: readonly Applied[], migrations: readonly Migration[]): void {
  const known = new Set(migrations.map(({ number }) => number));
  const strangers = there.filter(({ number }) => !known.has(number)).map(({ file }) => file);
  if (strangers.length === 0) return;
  throw new DatabaseError(
    'migration-unknown',
    `The database already has ${strangers.join(', ')}, which this version does not know. Start a version that does.`,
  );
}

/** True when this run applied it; false when it was there, or another run applied it meanwhile. */
async function apply(db: HearthDatabase, { number, file, text, checksum }: Migration): Promise<boolean> {
  return db.asOwner(async (tx) => {
    // The number goes in first: a concurrent run waits here until this transaction ends, then finds it taken.
    const taken = await sql`
      insert into schema_migration (number, file, checksum) values (${number}, ${file}, ${checksum})
      on conflict (number) do nothing returning number`.execute(tx);
    if (taken.rows.length > 0) {
      await sql`set local statement_timeout = 0`.execute(tx);
      await waitsForTables.execute(tx);
      await sql.raw(text).execute(tx);
      return true;
    }
    const there = await sql<{ checksum: string }>`
      select checksum from schema_migration where number = ${number}`.execute(tx);
    refuseChange(file, there.rows[0]?.checksum, checksum);
    return false;
  });
}

function refuseChange(file: string, there: string | undefined, here: string): void {
  if (there === here) return;
  throw new DatabaseError(
    'migration-changed',
    `${file} was changed after it was applied. Put it back as it was and write the change as a new migration.`,
  );
}

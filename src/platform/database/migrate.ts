import { sql } from 'kysely';
import { DatabaseError, sqlState } from './errors.ts';
import type { HearthDatabase } from './hearth-database.ts';
import { type Migration, packageMigrations, readMigrations } from './migration-files.ts';

/**
 * Brings the database up to the migrations in a directory, each file in one transaction, and returns the files this
 * run applied. Safe to run again and safe to run at the same time elsewhere.
 * Errors: `migration-changed`, `migration-duplicate`, `migration-unknown`, `migration-unreadable`, and SQL errors as
 * they are, with nothing of the failing file kept.
 */
export async function migrate(
  db: HearthDatabase,
  directory = packageMigrations(),
): Promise<{ applied: string[] }> {
  const migrations = await readMigrations(directory);
  await createLedger(db);
  await refuseStrangers(db, migrations);
  const applied: string[] = [];
  for (const migration of migrations) {
    if (await apply(db, migration)) applied.push(migration.file);
  }
  return { applied };
}

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
    if (!['23505', '42P07', '42710'].includes(sqlState(error) ?? '')) throw error;
  }
}

async function refuseStrangers(db: HearthDatabase, migrations: Migration[]): Promise<void> {
  const known = new Set(migrations.map(({ number }) => number));
  const { rows } = await sql<{ number: string; file: string }>`
    select number, file from schema_migration order by number`.execute(db.kysely);
  const strangers = rows.filter(({ number }) => !known.has(number)).map(({ file }) => file);
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
      await sql.raw(text).execute(tx);
      return true;
    }
    const there = await sql<{ checksum: string }>`
      select checksum from schema_migration where number = ${number}`.execute(tx);
    if (there.rows[0]?.checksum === checksum) return false;
    throw new DatabaseError(
      'migration-changed',
      `${file} was changed after it was applied. Put it back as it was and write the change as a new migration.`,
    );
  });
}

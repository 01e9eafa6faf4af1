import { existsSync, readdirSync } from 'node:fs';
import type { Settings } from '../../platform/config/index.ts';
import type { Records } from '../../records.ts';
import { CannotBeDone } from '../command.ts';

/** Which records a command works on. */
interface Options {
  /** Brought up to this version first; otherwise they are taken as they are, and must be there already. */
  readonly migrated: boolean;
  /** As the login that owns the tables, where that is another than the one that serves. */
  readonly asOwner?: boolean;
}

function requireThere({ database }: Settings): void {
  if (database.kind === 'postgres') return;
  const { directory } = database;
  if (existsSync(directory) && readdirSync(directory).length > 0) return;
  throw new CannotBeDone(
    `There are no records in ${directory}. HEARTH_DATA or DATABASE_URL says where they are.`,
  );
}

/** Opens the records that the environment names, does the work, and closes them whatever happens. */
export async function withRecords<T>(
  { migrated, asOwner = false }: Options,
  work: (records: Records, settings: Settings) => Promise<T>,
): Promise<T> {
  const { asItsOwner, openMigratedRecords, openRecords, settingsOfThisProcess } = await import(
    '../../records.ts'
  );
  const settings = settingsOfThisProcess();
  if (!migrated) requireThere(settings);
  const where = { database: asOwner ? asItsOwner(settings.database) : settings.database };
  const records = await (migrated ? openMigratedRecords(where) : openRecords(where));
  try {
    return await work(records, settings);
  } finally {
    await records.close();
  }
}

/** Where the records are, in words, without the password that an address may hold. */
export function whereInWords({ database }: Settings): string {
  if (database.kind === 'embedded') return database.directory;
  const { hostname, pathname } = new URL(database.url);
  return `PostgreSQL database ${pathname.slice(1)} on ${hostname || 'this machine'}`;
}

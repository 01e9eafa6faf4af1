import { readSettings, type Settings } from './platform/config/index.ts';
import {
  type DatabaseSettings,
  findReadyCluster,
  type HearthDatabase,
  migrate,
  openDatabase,
} from './platform/database/index.ts';
import type { Tables } from './platform/database/tables.ts';

/** The records: the database of this service, open. */
export type Records = HearthDatabase<Tables>;

/** Where records are. */
interface Whereabouts {
  readonly database: DatabaseSettings;
}

/** The settings of this process. Throws SettingsRefused with every fault there is. */
export function settingsOfThisProcess(): Settings {
  return readSettings(process.env);
}

/** Opens the records as they are. */
export async function openRecords({ database }: Whereabouts): Promise<Records> {
  return openDatabase(database);
}

/** The same database with the login that owns its tables, where that is another. */
export function asItsOwner<Known extends Settings['database'] | DatabaseSettings>(database: Known): Known {
  return 'ownerUrl' in database && database.ownerUrl !== undefined
    ? { ...database, url: database.ownerUrl }
    : database;
}

/** Opens the records and brings them up to this version; new ones begin as a copy of what was made ready. */
export async function openMigratedRecords({ database }: Whereabouts): Promise<Records> {
  const records = await openDatabase(
    database.kind === 'embedded'
      ? { ...database, readyCluster: database.readyCluster ?? (await findReadyCluster()) }
      : database,
  );
  try {
    await migrate(records);
    return records;
  } catch (error) {
    await records.close();
    throw error;
  }
}

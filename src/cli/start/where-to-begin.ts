import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../../platform/config/index.ts';
import type { DatabaseSettings } from '../../platform/database/index.ts';
import { markAsPractice } from '../demo/practice.ts';
import { findReadyDemo } from '../demo/ready-demo.ts';

/**
 * The database to open. An embedded demo that is not there yet begins as a copy of the one made at the installation, if
 * that is still fresh. Real records never do: they begin without a record.
 */
export async function whereToBegin(
  { mode, isPractice, database }: Pick<Settings, 'mode' | 'isPractice' | 'database'>,
  now: Date,
): Promise<DatabaseSettings> {
  if (mode !== 'demo' || database.kind !== 'embedded') return database;
  if (existsSync(join(database.directory, 'pgdata'))) return database;
  if (isPractice) await markAsPractice(database.directory);
  return { ...database, readyCluster: await findReadyDemo(now) };
}

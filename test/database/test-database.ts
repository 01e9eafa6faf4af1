import type { HearthDatabase } from '../../src/platform/database/hearth-database.ts';
import { memoryTestDatabase } from './memory-template.ts';
import { postgresTestDatabase } from './postgres-template.ts';

/** The server that tests run on, as superuser; empty where they run on the embedded engine. */
export function testServer(): string {
  const { HEARTH_TEST_ENGINE: engine = '', HEARTH_TEST_POSTGRES_URL: url = '' } = process.env;
  if (!['', 'pglite', 'postgres'].includes(engine))
    throw new Error(`HEARTH_TEST_ENGINE is "${engine}": use pglite or postgres.`);
  if (engine === 'postgres' && !url)
    throw new Error('HEARTH_TEST_ENGINE=postgres needs HEARTH_TEST_POSTGRES_URL, a superuser URL.');
  return engine === 'pglite' ? '' : url;
}

/**
 * A fresh, migrated database of its own for a test: on the server where there is one, else in memory. Close it after: on
 * a server that drops it. `name` only helps to tell databases apart when looking at the server.
 */
export async function testDatabase(name = 'test'): Promise<HearthDatabase> {
  const url = testServer();
  return url ? postgresTestDatabase(url, name) : memoryTestDatabase();
}

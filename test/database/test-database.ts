import type { HearthDatabase } from '../../src/platform/database/hearth-database.ts';
import { memoryTestDatabase } from './memory-template.ts';
import { postgresTestDatabase } from './postgres-template.ts';

/**
 * A fresh, migrated database of its own for a test, on the engine that HEARTH_TEST_ENGINE names: `pglite` (in memory,
 * also when unset) or `postgres` (the server at HEARTH_TEST_POSTGRES_URL, as superuser). Close it after: on a server
 * that drops it. `name` only helps to tell databases apart when looking at the server.
 */
export async function testDatabase(name = 'test'): Promise<HearthDatabase> {
  const engine = process.env.HEARTH_TEST_ENGINE || 'pglite';
  if (engine === 'pglite') return memoryTestDatabase();
  if (engine !== 'postgres') throw new Error(`HEARTH_TEST_ENGINE is "${engine}": use pglite or postgres.`);
  const url = process.env.HEARTH_TEST_POSTGRES_URL;
  if (!url) throw new Error('HEARTH_TEST_ENGINE=postgres needs HEARTH_TEST_POSTGRES_URL, a superuser URL.');
  return postgresTestDatabase(url, name);
}

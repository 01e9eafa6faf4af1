import { openEmbeddedEngine } from './embedded-engine.ts';
import type { DatabaseSettings, HearthDatabase } from './hearth-database.ts';
import { openMemoryEngine } from './memory-engine.ts';
import { openPostgres } from './postgres-database.ts';
import { overEngine } from './wire-database.ts';

/**
 * Opens the database the settings name and proves that it answers.
 * Errors: `directory-locked` (another Hearth has the directory), `not-durable` (a commit did not reach the disk),
 * `database-unavailable` (it does not answer).
 */
export async function openDatabase(settings: DatabaseSettings): Promise<HearthDatabase> {
  switch (settings.kind) {
    case 'embedded':
      return overEngine(
        'embedded',
        await openEmbeddedEngine(settings.directory, { readyCluster: settings.readyCluster }),
      );
    case 'memory':
      return overEngine('memory', await openMemoryEngine());
    case 'postgres':
      return openPostgres(settings);
  }
}

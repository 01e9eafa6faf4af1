import { openEmbeddedEngine } from '../../src/platform/database/embedded-engine.ts';
import type { HearthDatabase } from '../../src/platform/database/hearth-database.ts';
import { overEngine } from '../../src/platform/database/wire-database.ts';

/**
 * Opens an embedded database over a file system of the test's own: the URL of a module whose
 * `createFileSystem(dataDirectory)` returns one. For tests of durability.
 */
export async function openEmbeddedOver(
  directory: string,
  fileSystemModule?: string,
): Promise<HearthDatabase> {
  return overEngine('embedded', await openEmbeddedEngine(directory, { fileSystemModule }));
}

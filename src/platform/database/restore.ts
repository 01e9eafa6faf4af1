import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { openEmbeddedEngine } from './embedded-engine.ts';
import { DatabaseError } from './errors.ts';

/** Takes the lock off what was read, where there is one. */
export type Opened = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * Restores an embedded backup into a directory that is empty or not there yet, opens it and asks it something.
 * Errors: `directory-not-empty`, `directory-locked`, `backup-unreadable` (the directory is then left empty).
 */
export async function restore(
  fromFile: string,
  directory: string,
  opened: Opened = async (bytes) => bytes,
): Promise<void> {
  const file = await stat(fromFile).catch(() => undefined);
  if (!file?.isFile()) throw new DatabaseError('backup-unreadable', `There is no backup at ${fromFile}.`);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  if ((await readdir(directory)).length > 0) {
    throw new DatabaseError(
      'directory-not-empty',
      `${directory} is not empty, and a restore never overwrites. Give a directory that is empty or does not exist yet.`,
    );
  }
  const bytes = await opened(new Uint8Array(await readFile(fromFile)));
  const engine = await openEmbeddedEngine(directory, { restoreFrom: { name: fromFile, bytes } });
  await engine.close();
}

import { writeFileDurably } from './durable-file.ts';
import { DatabaseError } from './errors.ts';
import type { Locked } from './hearth-database.ts';

/** Writes a copy to a file, whole or not at all. Errors: `backup-failed`, and those of making the copy. */
export async function writeBackup(
  toFile: string,
  copy: AsyncIterable<Uint8Array>,
  locked: Locked = (pieces) => pieces,
): Promise<void> {
  try {
    await writeFileDurably(toFile, locked(copy));
  } catch (error) {
    throw error instanceof DatabaseError
      ? error
      : new DatabaseError('backup-failed', `The backup to ${toFile} could not be written.`, error);
  }
}

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { lockDirectory } from './directory-lock.ts';

/**
 * Throws away the embedded database in a directory, for good.
 * @throws DatabaseError `directory-locked` while another Hearth has it open
 */
export async function removeCluster(directory: string): Promise<void> {
  const unlock = await lockDirectory(directory);
  try {
    await rm(join(directory, 'pgdata'), { recursive: true, force: true });
  } finally {
    await unlock();
  }
}

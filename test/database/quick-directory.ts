import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';

const memory = '/dev/shm';
const enough = 3 * 2 ** 30;

/**
 * Where tests put files of which nothing is asked after a power cut: into memory where the system offers enough of it
 * as a directory, else where temporary files are.
 */
export async function quickDirectory(): Promise<string> {
  const { bavail, bsize } = await statfs(memory).catch(() => ({ bavail: 0, bsize: 0 }));
  return bavail * bsize > enough ? memory : tmpdir();
}

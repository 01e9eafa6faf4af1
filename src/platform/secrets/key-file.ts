import { randomBytes } from 'node:crypto';
import { open, readFile, stat } from 'node:fs/promises';
import { Refusal } from '../errors/index.ts';

async function readKey(file: string): Promise<string | null> {
  const found = await stat(file).catch((error) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (!found) return null;
  if (process.platform !== 'win32' && (found.mode & 0o077) !== 0)
    throw new Refusal(
      'not-allowed',
      `Others may read ${file}, which holds the key for secrets. Run: chmod 600 ${file}`,
    );
  const key = (await readFile(file, 'utf8')).trim();
  if (key.length < 32)
    throw new Refusal('not-allowed', `There is no complete key in ${file}. Restore a copy of it.`);
  return key;
}

/**
 * The key of the service that lies in a file, made where there is none yet.
 * @throws Refusal `not-allowed` when others may read the file, or it holds no whole key
 */
export async function keyInFile(file: string): Promise<{ key: string; isNew: boolean }> {
  const there = await readKey(file);
  if (there !== null) return { key: there, isNew: false };
  const key = randomBytes(32).toString('base64url');
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.write(`${key}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { key, isNew: true };
}

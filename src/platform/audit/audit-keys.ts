import { createHash, randomBytes } from 'node:crypto';
import { chmod, open, readFile, stat } from 'node:fs/promises';
import { Refusal } from '../errors/index.ts';

/** A key that seals the audit. It lies in a file outside the database; batches hold its id. */
export interface AuditKey {
  readonly id: string;
  readonly secret: Buffer;
  readonly madeAt: Date;
}

const shape = /^([0-9a-f]{64}) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)$/;

/** The id says nothing of the key, and cannot be another's. */
const idOf = (secret: Buffer): string =>
  createHash('sha256').update('hearth audit key ').update(secret).digest('hex').slice(0, 16);

/** Reads one line of the file: the key in hexadecimal, and when it was made. */
function readLine(line: string, number: number): AuditKey {
  const [, hex, madeAt] = shape.exec(line) ?? [];
  if (!hex || !madeAt)
    throw new Refusal('not-allowed', `Line ${number} of the file of audit keys is not a key.`);
  const secret = Buffer.from(hex, 'hex');
  return { id: idOf(secret), secret, madeAt: new Date(madeAt) };
}

/**
 * Reads the keys, the oldest first; the last one seals. None when there is no such file.
 * @throws Refusal `not-allowed` when others may read the file, or a line is no key
 */
export async function readAuditKeys(file: string): Promise<readonly AuditKey[]> {
  const found = await stat(file).catch((error) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!found) return [];
  if (process.platform !== 'win32' && (found.mode & 0o077) !== 0)
    throw new Refusal(
      'not-allowed',
      `Others may read ${file}, which seals the audit. Run: chmod 600 ${file}`,
    );
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((line, index) => readLine(line, index + 1));
}

/** Makes a new key at the end of the file, and the file where there is none. The keys before it stay. */
export async function addAuditKey(file: string, now: Date): Promise<AuditKey> {
  const secret = randomBytes(32);
  const handle = await open(file, 'a', 0o600);
  try {
    await chmod(file, 0o600);
    await handle.write(`${secret.toString('hex')} ${now.toISOString()}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { id: idOf(secret), secret, madeAt: now };
}

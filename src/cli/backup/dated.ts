import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Locked, readBackup, syncDirectory } from '../../platform/database/index.ts';
import type { Records } from '../../records.ts';
import { CannotBeDone, UsageRefused } from '../command.ts';

/** What we call our own: hearth-2026-03-03T023000Z.backup, with .age where it is encrypted. */
const ours = /^hearth-\d{4}-\d{2}-\d{2}T\d{6}Z\.backup(?:\.age)?$/;
const unfinished = /^hearth-\d{4}-\d{2}-\d{2}T\d{6}Z\.backup(?:\.age)?(?:\.\d+)?\.partial$/;
/** How a copy is locked, and unlocked again to be read back. */
interface Lock {
  readonly locked: Locked;
  readonly unlocked: Locked;
}

const aDay = 24 * 60 * 60_000;

/** @throws UsageRefused where there is no such directory: a disk that is not there must not be written past */
export async function requireDirectory(directory: string): Promise<void> {
  const found = await stat(directory).catch(() => null);
  if (!found?.isDirectory()) throw new UsageRefused(`--to: there is no directory ${directory}.`);
}

function nameFor(now: Date, isLocked: boolean): string {
  const second = `${now.toISOString().slice(0, 19).replaceAll(':', '')}Z`;
  return `hearth-${second}.backup${isLocked ? '.age' : ''}`;
}

/**
 * Writes a backup of this moment into a directory. It has its name only once it has been read back from its file: until
 * then it is called .partial, and if it cannot be read it is removed.
 * @returns the path
 */
export async function writeDated(
  records: Records,
  directory: string,
  lock: Lock | undefined,
  now: Date,
): Promise<string> {
  const file = join(directory, nameFor(now, lock !== undefined));
  const partial = `${file}.partial`;
  if (existsSync(file) || existsSync(partial)) throw new CannotBeDone(`${file} already exists. Try again.`);
  try {
    const written = createHash('sha256');
    await records.backup(partial, async function* hashed(pieces) {
      for await (const piece of lock?.locked(pieces) ?? pieces) {
        written.update(piece);
        yield piece;
      }
    });
    const read = createHash('sha256');
    for await (const piece of createReadStream(partial)) read.update(piece);
    if (written.digest('hex') !== read.digest('hex'))
      throw new CannotBeDone(`What was read back from ${partial} is not what was written. Check the disk.`);
    await readBackup(records.kind, partial, lock?.unlocked);
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  await syncDirectory(directory);
  return file;
}

/**
 * Removes our own backups beyond the newest, and what runs that were killed left behind over a day ago. Whatever is
 * called otherwise stays, and so does the one that was just read back.
 * @returns how many backups were removed
 */
export async function removeOlder(directory: string, keep: number, good: string, now: Date): Promise<number> {
  const entries = await readdir(directory, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  for (const name of files.filter((known) => unfinished.test(known))) {
    const path = join(directory, name);
    if (now.getTime() - (await stat(path)).mtimeMs > aDay) await rm(path, { force: true });
  }
  const others = files.filter((name) => ours.test(name) && join(directory, name) !== good).sort();
  const older = others.slice(0, Math.max(0, others.length - (keep - 1)));
  for (const name of older) await rm(join(directory, name), { force: true });
  return older.length;
}

import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { DatabaseError } from './errors.ts';

/** Gives the directory back. */
export type Unlock = () => Promise<void>;

/**
 * Takes a data directory for this process alone, creating it where it is missing. Two processes at one PGlite
 * directory destroy it. The lock ends with the process, however it ends. Throws `directory-locked` at once.
 */
export async function lockDirectory(directory: string, platform = process.platform): Promise<Unlock> {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  return platform === 'linux' ? lockBySocket(directory) : lockByPidFile(directory);
}

/** Linux: a socket name that lives in the kernel and not on disk, so it is free the moment its process is gone. */
function lockBySocket(directory: string): Promise<Unlock> {
  // Device and inode, so that two paths to one directory are one lock.
  const { dev, ino } = statSync(directory, { bigint: true });
  const server = createServer((socket) => socket.destroy());
  return new Promise((done, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      failed(error.code === 'EADDRINUSE' ? locked(directory) : error),
    );
    server.listen(`\0hearth-data-${dev}-${ino}`, () => {
      server.unref();
      done(() => new Promise((closed) => server.close(() => closed())));
    });
  });
}

/** Elsewhere: a file with the process id. It is taken over only from a process that is gone. */
async function lockByPidFile(directory: string): Promise<Unlock> {
  const file = join(directory, 'hearth.pid');
  if (!create(file)) {
    const owner = readFileSync(file, 'utf8');
    if (isAlive(Number(owner)) || !removeStale(file, owner) || !create(file)) throw locked(directory);
  }
  return async () => rmSync(file, { force: true });
}

function create(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Two may find the same stale file: whoever moved away a fresh one instead puts it back and gives up. */
function removeStale(file: string, owner: string): boolean {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
  } catch {
    return false;
  }
  const wasStale = readFileSync(aside, 'utf8') === owner;
  if (!wasStale) linkSync(aside, file);
  rmSync(aside);
  return wasStale;
}

function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return true; // half written: its writer is at work
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

function locked(directory: string): DatabaseError {
  return new DatabaseError(
    'directory-locked',
    `The data directory ${directory} is already open in another Hearth. Stop that one first, or use another directory.`,
  );
}

import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { accessSync, constants, rmSync } from 'node:fs';
import { chown, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { quickDirectory } from './quick-directory.ts';

export interface FoundPostgres {
  initdb: string;
  postgres: string;
}

interface Account {
  uid?: number;
  gid?: number;
}

/** Finds a PostgreSQL server's programs on PATH or where Debian puts them, newest first; undefined when there is none. */
export async function findPostgres(): Promise<FoundPostgres | undefined> {
  const debian = '/usr/lib/postgresql';
  const versions = await readdir(debian).catch(() => []);
  const installed = versions
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(debian, version, 'bin'));
  for (const directory of [...installed, ...(process.env.PATH ?? '').split(delimiter).filter(Boolean)]) {
    const found = { initdb: join(directory, 'initdb'), postgres: join(directory, 'postgres') };
    if (isProgram(found.initdb) && isProgram(found.postgres)) return found;
  }
  return undefined;
}

/**
 * Starts a PostgreSQL of its own in a temporary directory, reached through a unix socket there, without fsync: for
 * tests and measurements only. Returns a superuser URL and the way to stop it and remove every trace. Throws when none is installed.
 */
export async function startPostgres(
  besides: Readonly<Record<string, string>> = {},
): Promise<{ url: string; stop: () => Promise<void> }> {
  const found = await findPostgres();
  if (!found)
    throw new Error('No PostgreSQL server programs (initdb, postgres) were found. Install postgresql.');
  const account = await unprivilegedAccount();
  const home = await mkdtemp(join(await quickDirectory(), 'hearth-pg-'));
  if (account.uid !== undefined && account.gid !== undefined) await chown(home, account.uid, account.gid);
  const data = join(home, 'data');
  const settings = { ...account, cwd: home, env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } };
  const initdb = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  await promisify(execFile)(found.initdb, initdb, settings);
  const options = {
    listen_addresses: '',
    unix_socket_directories: home,
    fsync: 'off',
    synchronous_commit: 'off',
    // Compiling the long conditions of row-level security takes longer than reading a test's few rows.
    jit: 'off',
    max_connections: '200',
    ...besides,
  };
  const flags = Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(found.postgres, ['-D', data, ...flags], {
    ...settings,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const killWithUs = () => {
    server.kill('SIGQUIT');
    rmSync(home, { recursive: true, force: true });
  };
  process.once('exit', killWithUs);
  const stop = async () => {
    process.off('exit', killWithUs);
    await ended(server, () => server.kill('SIGINT'));
    await rm(home, { recursive: true, force: true });
  };
  try {
    await ready(server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(home)}`, stop };
}

/** Resolves when the server says that it takes connections; rejects with its words if it ends first. */
function ready(server: ChildProcess): Promise<void> {
  return new Promise((done, failed) => {
    let said = '';
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000);
      if (said.includes('ready to accept connections')) done();
    });
    server.once('error', failed);
    server.once('exit', (code) => failed(new Error(`PostgreSQL ended at once (${code}): ${said}`)));
  });
}

function ended(server: ChildProcess, ask: () => void): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null || server.pid === undefined)
    return Promise.resolve();
  return new Promise((done) => {
    server.once('exit', () => done());
    ask();
  });
}

/** PostgreSQL refuses to run as root: then it runs as `postgres`, or as `nobody` where there is no such account. */
async function unprivilegedAccount(): Promise<Account> {
  if (process.getuid?.() !== 0) return {};
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const line = lines.find(([name]) => name === 'postgres') ?? lines.find(([name]) => name === 'nobody');
  if (!line)
    throw new Error('PostgreSQL cannot run as root, and there is neither a postgres nor a nobody account.');
  return { uid: Number(line[2]), gid: Number(line[3]) };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

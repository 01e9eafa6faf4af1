import { type ChildProcess, spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DatabaseError } from './errors.ts';
import { leftOutOfBackups } from './left-out-of-backups.ts';

/** The address for a tool. The password goes through the environment: everyone on the machine can read a command line. */
function forTool(url: string): { safeUrl: string; env: NodeJS.ProcessEnv } {
  const { safeUrl, password } = withoutPassword(url);
  return { safeUrl, env: password === undefined ? process.env : { ...process.env, PGPASSWORD: password } };
}

/** Resolves when a tool has done its work; else rejects with its words, or with those for a tool that is not here. */
function endOf(
  tool: ChildProcess,
  name: string,
  code: 'backup-failed' | 'backup-unreadable',
  orElse = '',
): Promise<void> {
  let said = '';
  tool.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2000);
  });
  return new Promise((done, failed) => {
    tool.on('error', (error) => {
      const install = `${name}, PostgreSQL's own tool, was not found here. Install PostgreSQL's client tools`;
      failed(
        new DatabaseError('backup-tool-missing', `${[install, orElse].filter(Boolean).join(', ')}.`, error),
      );
    });
    tool.on('close', (status) => {
      if (status === 0) done();
      else failed(new DatabaseError(code, `${name} could not do it: ${said.trim()}`));
    });
  });
}

/**
 * What PostgreSQL's own tool says of a server, in custom format.
 * Errors, while it is read: `backup-tool-missing` (names the command to run elsewhere), `backup-failed` (with the
 * tool's words).
 */
export async function* dumpWithTool(url: string): AsyncGenerator<Uint8Array> {
  const { safeUrl, env } = forTool(url);
  const without = leftOutOfBackups.map((table) => `--exclude-table-data=public.${table}`);
  // The owner, too, is under row-level security, which shows it everything: without this the tool refuses.
  const words = [
    '--format=custom',
    '--no-password',
    '--enable-row-security',
    ...without,
    `--dbname=${safeUrl}`,
  ];
  const tool = spawn('pg_dump', words, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const elsewhere = `or run where they are: pg_dump --format=custom --enable-row-security --file=hearth.dump --dbname=${safeUrl}`;
  const ended = endOf(tool, 'pg_dump', 'backup-failed', elsewhere);
  // Waited for at the end; until then a failure must not end the process.
  ended.catch(() => {});
  yield* tool.stdout;
  await ended;
}

/**
 * Brings a dump into an empty database with PostgreSQL's own tool.
 * Errors: `backup-tool-missing`, `backup-unreadable` (with the tool's words).
 */
export async function restoreWithTool(url: string, dump: Uint8Array): Promise<void> {
  const { safeUrl, env } = forTool(url);
  const words = ['--exit-on-error', '--no-owner', '--no-password', `--dbname=${safeUrl}`];
  const tool = spawn('pg_restore', words, { env, stdio: ['pipe', 'ignore', 'pipe'] });
  tool.stdin.on('error', () => {}); // it may end before it has read everything
  tool.stdin.end(dump);
  await endOf(tool, 'pg_restore', 'backup-unreadable');
}

/**
 * Reads a dump to its end with PostgreSQL's own tool, every row of every table, and keeps nothing of it.
 * Errors: `backup-tool-missing`, `backup-unreadable` (with the tool's words), and those of the pieces.
 */
export async function readWithTool(pieces: AsyncIterable<Uint8Array>): Promise<void> {
  const tool = spawn('pg_restore', ['--file=-'], { stdio: ['pipe', 'ignore', 'pipe'] });
  const ended = endOf(tool, 'pg_restore', 'backup-unreadable');
  ended.catch(() => {}); // waited for at the end
  try {
    await pipeline(Readable.from(pieces), tool.stdin);
  } catch (error) {
    // A tool that ended early says why itself; anything else is a fault of what was read.
    if (!['EPIPE', 'ERR_STREAM_PREMATURE_CLOSE'].includes(Object(error).code)) {
      tool.kill();
      throw error;
    }
  }
  await ended;
}

function withoutPassword(url: string): { safeUrl: string; password: string | undefined } {
  if (!URL.canParse(url)) return { safeUrl: url, password: undefined };
  const parsed = new URL(url);
  const password =
    parsed.searchParams.get('password') ??
    (parsed.password ? decodeURIComponent(parsed.password) : undefined);
  parsed.password = '';
  parsed.searchParams.delete('password');
  return { safeUrl: parsed.href, password: password || undefined };
}

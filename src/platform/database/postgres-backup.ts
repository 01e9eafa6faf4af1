import { spawn } from 'node:child_process';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { syncDirectory } from './durable-file.ts';
import { DatabaseError } from './errors.ts';

/**
 * Backs a PostgreSQL server up with its own tool, in custom format, to a file that is whole or not there.
 * Errors: `backup-tool-missing` (names the command to run elsewhere), `backup-failed` (with the tool's words).
 */
export async function dumpWithTool(url: string, toFile: string): Promise<void> {
  const target = resolve(toFile);
  const partial = `${target}.${process.pid}.partial`;
  const { safeUrl, password } = withoutPassword(url);
  try {
    await runDump(safeUrl, partial, password);
    const handle = await open(partial, 'r+');
    await handle.sync().finally(() => handle.close());
    await rename(partial, target);
    await syncDirectory(dirname(target));
  } catch (error) {
    await rm(partial, { force: true });
    throw error instanceof DatabaseError
      ? error
      : new DatabaseError('backup-failed', `The backup to ${toFile} could not be written.`, error);
  }
}

function runDump(safeUrl: string, file: string, password: string | undefined): Promise<void> {
  // The password goes through the environment: a command line can be read by everyone on the machine.
  const env = password === undefined ? process.env : { ...process.env, PGPASSWORD: password };
  const tool = spawn(
    'pg_dump',
    ['--format=custom', '--no-password', `--file=${file}`, `--dbname=${safeUrl}`],
    {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let said = '';
  tool.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2000);
  });
  return new Promise((done, failed) => {
    tool.on('error', (error) => {
      const message = `A PostgreSQL server is backed up with its own tool, and pg_dump was not found here. Install PostgreSQL's client tools, or run where they are: pg_dump --format=custom --file=hearth.dump --dbname=${safeUrl}`;
      failed(new DatabaseError('backup-tool-missing', message, error));
    });
    tool.on('close', (code) => {
      if (code === 0) done();
      else failed(new DatabaseError('backup-failed', `pg_dump could not make the backup: ${said.trim()}`));
    });
  });
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

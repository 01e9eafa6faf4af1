import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { onTestFinished } from 'vitest';
import { Output } from '../../src/cli/output.ts';
import { runHearth } from '../../src/cli/run.ts';
import {
  copyMigratedCluster,
  inDatabase,
  quickDirectory,
  testDatabase,
  testServer,
} from '../database/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const program = join(root, 'bin', 'hearth.js');

/** What a run of `hearth` came to. */
export interface Ran {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** How to run it: what it reads, and the settings it finds in its environment. */
export interface Run {
  readonly input?: string | Buffer;
  readonly settings?: Readonly<Record<string, string>>;
  /** Options for Node.js itself. */
  readonly node?: readonly string[];
}

/** Builds once where nothing is built yet. Test files run at the same time: the first to come builds, the others wait. */
export async function built(): Promise<void> {
  const lock = join(root, 'node_modules', '.hearth-building');
  for (let waits = 0; !existsSync(join(root, 'dist', 'cli.js')) || existsSync(lock); waits += 1) {
    try {
      // A lock as old as this was left behind by a build that was killed.
      if (waits > 300) rmdirSync(lock);
      mkdirSync(lock);
    } catch {
      await wait(200);
      continue;
    }
    try {
      execFileSync(process.execPath, [join(root, 'scripts', 'build.js')], { cwd: root });
    } finally {
      rmdirSync(lock);
    }
  }
}

/** Starts `bin/hearth.js` with none of our own settings in its environment. */
export function spawnHearth(words: readonly string[], { settings = {}, node = [] }: Run = {}): ChildProcess {
  const inherited = Object.entries(process.env).filter(([name]) => !isOurs(name));
  const env = { ...Object.fromEntries(inherited), ...settings };
  return spawn(process.execPath, [...node, program, ...words], { env, stdio: ['pipe', 'pipe', 'pipe'] });
}

/** Waits for a process to end. */
export function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((done) => child.once('close', (code) => done(code)));
}

/** Runs `bin/hearth.js` to its end, as a process of its own: for what is about the process and the built program. */
export async function hearthProcess(words: readonly string[], run: Run = {}): Promise<Ran> {
  await built();
  const child = spawnHearth(words, run);
  child.stdin?.on('error', () => {}); // it may end before it has read everything
  child.stdin?.end(run.input ?? '');
  const [output, errors, code] = await Promise.all([
    text(child.stdout as NodeJS.ReadableStream),
    text(child.stderr as NodeJS.ReadableStream),
    ended(child),
  ]);
  return { code, output, errors };
}

const isOurs = (name: string): boolean => /^(HEARTH_|DATABASE_)/.test(name);

/** Runs `hearth` to its end in this process, with none of our own settings in its environment. */
export async function hearth(
  words: readonly string[],
  { input = '', settings = {} }: Omit<Run, 'node'> = {},
): Promise<Ran> {
  const before = { ...process.env };
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const heard = Promise.all([text(output), text(errors)]);
  try {
    for (const name of Object.keys(process.env).filter(isOurs)) delete process.env[name];
    Object.assign(process.env, settings);
    const code = await runHearth(words, {
      input: Readable.from([Buffer.from(input)]),
      output: new Output(output),
      errors: new Output(errors),
    });
    output.end();
    errors.end();
    const [said, complained] = await heard;
    return { code, output: said, errors: complained };
  } finally {
    for (const name of Object.keys(process.env).filter(isOurs)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/** A directory of its own for a test, away from everything; removed when the test is over. */
export async function temporaryDirectory(): Promise<string> {
  const directory = await mkdtemp(join(await quickDirectory(), 'hearth-cli-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return directory;
}

/** A data directory of its own with an empty database up to this version. */
export async function migratedDirectory(): Promise<string> {
  const directory = await temporaryDirectory();
  await copyMigratedCluster(directory);
  return directory;
}

/** The settings of an empty database up to this version: on the server where there is one, else in a directory. */
export async function migratedSettings(): Promise<Readonly<Record<string, string>>> {
  if (!testServer()) return { HEARTH_DATA: await migratedDirectory() };
  const database = await testDatabase('command');
  onTestFinished(() => database.close());
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(database.kysely);
  return { DATABASE_URL: inDatabase(testServer(), rows[0]?.name ?? '') };
}

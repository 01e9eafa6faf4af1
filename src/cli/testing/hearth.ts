import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmdirSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
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
  const inherited = Object.entries(process.env).filter(([name]) => !/^(HEARTH_|DATABASE_URL)/.test(name));
  const env = { ...Object.fromEntries(inherited), ...settings };
  return spawn(process.execPath, [...node, program, ...words], { env, stdio: ['pipe', 'pipe', 'pipe'] });
}

/** Waits for a process to end. */
export function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((done) => child.once('close', (code) => done(code)));
}

/** Runs `hearth` to its end. */
export async function hearth(words: readonly string[], run: Run = {}): Promise<Ran> {
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

let migrated: Promise<string> | undefined;

/** A data directory of its own with an empty database up to this version: laid out once, and copied. */
export async function migratedDirectory(): Promise<string> {
  migrated ??= temporaryDirectory().then(async (directory) => {
    const { code, errors } = await hearth(['migrate'], { settings: { HEARTH_DATA: directory } });
    if (code !== 0) throw new Error(errors);
    return directory;
  });
  const directory = await temporaryDirectory();
  await cp(await migrated, directory, { recursive: true });
  return directory;
}

/** A directory of its own for a test, away from everything. */
export function temporaryDirectory(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'hearth-cli-'));
}

import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** What a drill started: all of it ends with the drill. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** A program that a drill started. */
export interface Program {
  readonly process: ChildProcess;
  /** All that it said until now. */
  said(): string;
  /** Its exit code; null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** Starts a program. */
export function run(command: string, words: readonly string[], options: SpawnOptions = {}): Program {
  const child = spawn(command, words, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (piece: string) => {
      text = (text + piece).slice(-200_000);
    });
  const ended = new Promise<number | null>((done, failed) => {
    child.once('error', failed);
    child.once('close', (code) => {
      running.delete(child);
      done(code);
    });
  });
  return { process: child, said: () => text, ended };
}

/** Runs a program to its end. */
export async function runWhole(
  command: string,
  words: readonly string[],
  options: SpawnOptions = {},
): Promise<string> {
  const program = run(command, words, options);
  const code = await program.ended;
  if (code !== 0) throw new Error(`${command} ${words.join(' ')} ended with ${code}:\n${program.said()}`);
  return program.said();
}

/** Waits until something is so. */
export async function until(what: string, isSo: () => unknown, seconds = 120): Promise<void> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await wait(100))
    if (await Promise.resolve(isSo()).catch(() => false)) return;
  throw new Error(`After ${seconds} seconds this is not so: ${what}.`);
}

/** `hearth` of a copy of the source, as a demo. */
export const hearth = (source: string, words: readonly string[], settings: Record<string, string>): Program =>
  run(process.execPath, [join(source, 'bin', 'hearth.js'), ...words], {
    env: { PATH: process.env.PATH, HEARTH_LOG: 'error', ...settings },
  });

/** `hearth start`, once it answers. */
export async function serving(
  source: string,
  port: number,
  settings: Record<string, string>,
): Promise<Program> {
  const program = hearth(source, ['start'], { HEARTH_PORT: String(port), ...settings });
  await until(
    `Hearth serves at ${port}`,
    () => {
      if (program.process.exitCode !== null) process.stderr.write(program.said());
      return fetch(`http://127.0.0.1:${port}/ready`).then(({ ok }) => ok);
    },
    300,
  );
  return program;
}

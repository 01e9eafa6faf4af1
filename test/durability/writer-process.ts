import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';

const PROGRAM = fileURLToPath(new URL('./writer.ts', import.meta.url));
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** A writer in a process of its own, and what it has said so far. */
export class WriterProcess {
  readonly #process: ChildProcess;
  readonly #ended: Promise<void>;
  readonly #wanted = new Set<(line: string) => void>();
  readonly lines: string[] = [];

  constructor(directory: string, fileSystemModule?: string, env: Record<string, string> = {}) {
    const more = fileSystemModule === undefined ? [] : [fileSystemModule];
    this.#process = spawn(process.execPath, ['--import', TSX, PROGRAM, directory, ...more], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, ...env },
    });
    const { stdout } = this.#process;
    if (!stdout) throw new Error('the writer has no standard output');
    const reader = createInterface({ input: stdout });
    reader.on('line', (line) => {
      this.lines.push(line);
      for (const wanted of [...this.#wanted]) wanted(line);
    });
    this.#ended = new Promise((done) => {
      reader.once('close', done);
    });
  }

  /** Resolves with the first line, said or still to be said, that the test accepts. Rejects when it ends before. */
  async waitFor(accepts: (line: string) => boolean): Promise<string> {
    const said = this.lines.find(accepts);
    if (said !== undefined) return said;
    const heard = new Promise<string>((done) => {
      const wanted = (line: string) => {
        if (!accepts(line)) return;
        this.#wanted.delete(wanted);
        done(line);
      };
      this.#wanted.add(wanted);
    });
    const last = this.#ended.then(() =>
      Promise.reject(new Error(`the writer ended, having said: ${this.lines.slice(-3)}`)),
    );
    return Promise.race([heard, last]);
  }

  /** The highest record it acknowledged, in all it said or before a given line. */
  acknowledged(before?: string): number {
    const until = before === undefined ? this.lines.length : this.lines.indexOf(before);
    return this.lines.slice(0, until).reduce((highest, line) => Math.max(highest, acknowledgement(line)), 0);
  }

  /** Kills it without a warning, as the kernel would, and waits until all it said is heard. */
  async kill(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.#ended;
  }
}

function acknowledgement(line: string): number {
  return line.startsWith('ack ') ? Number(line.slice(4)) : 0;
}

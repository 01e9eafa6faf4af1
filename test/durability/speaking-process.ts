import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { bundled } from '../house/bundled.ts';

/** A program of ours in a process of its own, and the lines it has said so far. */
export class SpeakingProcess {
  readonly #process: ChildProcess;
  readonly #ended: Promise<void>;
  readonly #wanted = new Set<(line: string) => void>();
  readonly lines: string[] = [];

  constructor(program: string, args: readonly string[], env: Record<string, string> = {}) {
    this.#process = spawn(process.execPath, [bundled(program), ...args], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, ...env },
    });
    const { stdout } = this.#process;
    if (!stdout) throw new Error('the process has no standard output');
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
      Promise.reject(new Error(`the process ended, having said: ${this.lines.slice(-3)}`)),
    );
    return Promise.race([heard, last]);
  }

  /** Waits until it has ended by itself and all it said is heard. */
  async toItsEnd(): Promise<void> {
    await this.#ended;
  }

  /** Kills it without a warning, as the kernel would, and waits until all it said is heard. */
  async kill(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.#ended;
  }
}

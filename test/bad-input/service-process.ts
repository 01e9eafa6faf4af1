import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type HearthDatabase, openDatabase } from '../../src/platform/database/index.ts';
import type { Tables } from '../../src/platform/database/tables.ts';
import { beginSession } from '../../src/platform/sign-in/index.ts';
import { aRecord } from '../house/a-record.ts';
import { buildWorld, type World } from '../house/world.ts';

const program = fileURLToPath(new URL('../../bin/hearth.js', import.meta.url));

/** The records of a directory, opened by the test itself: only while no service runs over them. */
export async function withRecords<T>(
  directory: string,
  work: (database: HearthDatabase<Tables>) => Promise<T>,
): Promise<T> {
  const database = (await openDatabase({ kind: 'embedded', directory })) as HearthDatabase<Tables>;
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** Puts the little world into a migrated directory, and signs the carer in. */
export function furnish(directory: string): Promise<{ world: World; token: string }> {
  return withRecords(directory, async (database) => {
    const world = await buildWorld(database, new Date('2020-01-01T00:00:00Z'));
    const token = await database.asOwner((tx) => beginSession(tx, world.carer, new Date()));
    return { world, token };
  });
}

/** `hearth start` over a directory, in a process of its own. */
export class ServiceProcess {
  readonly #process: ChildProcess;
  readonly #ended: Promise<void>;
  readonly #address: Promise<string>;

  /** @param limit a command of the shell that limits the process */
  constructor(directory: string, limit = 'true') {
    const environment = {
      HEARTH_DATA: directory,
      HEARTH_PORT: '0',
      HEARTH_MODE: 'live',
      HEARTH_SECOND_FACTOR: 'false',
      HEARTH_LOG: 'error',
    };
    const { PATH, HOME, TMPDIR } = process.env;
    this.#process = spawn('sh', ['-c', `${limit}; exec "$0" "$@"`, process.execPath, program, 'start'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH, HOME, TMPDIR, ...environment, HEARTH_REQUESTS_PER_MINUTE: '1000000' },
    });
    const { stdout, stderr } = this.#process;
    if (!stdout || !stderr) throw new Error('the service has no output');
    let said = '';
    stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-3000);
    });
    this.#ended = new Promise((done) => this.#process.once('close', () => done()));
    this.#address = new Promise((done, failed) => {
      createInterface({ input: stdout }).on('line', (line) => {
        const address = /Hearth is ready\. Open (\S+)/.exec(line)?.[1];
        if (address) done(address.replace(/\/$/, ''));
      });
      void this.#ended.then(() => failed(new Error(`the service ended: ${said}`)));
    });
    this.#address.catch(() => {});
  }

  /** Sends a record under a key. Undefined when no answer came. */
  async sign(token: string, world: World, key: string, besides: object = {}): Promise<Response | undefined> {
    const told = [{ who: 'Duty social worker', how: 'By phone', day: '2025-11-05', time: '13:00' }];
    const record = aRecord(world, { day: '2025-11-05', time: '12:00', told, place: key, ...besides });
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': key,
    };
    const url = `${await this.#address}/api/v1/incidents`;
    try {
      const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(record) });
      // Acknowledged is what was heard to the end.
      return new Response(await answer.text(), { status: answer.status });
    } catch {
      return undefined;
    }
  }

  /** Whether it says that it can serve. */
  async isReady(): Promise<boolean> {
    return (await fetch(`${await this.#address}/ready`)).ok;
  }

  /** Ends it as the kernel would, without a warning. */
  async kill(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.#ended;
  }
}

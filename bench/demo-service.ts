import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { findPostgres, startPostgres } from '../test/database/index.ts';

/** The built service with Synthetic London in it, as a process of its own. */
export interface DemoService {
  readonly address: string;
  readonly engine: string;
  close(): Promise<void>;
}

/** Starts it on PostgreSQL where its programs are installed, and otherwise on the embedded engine. */
export async function openDemoService(): Promise<DemoService> {
  const postgres = (await findPostgres()) ? await startPostgres() : null;
  const data = await mkdtemp(join(tmpdir(), 'hearth-bench-'));
  const inherited = Object.entries(process.env).filter(([name]) => !/^(?:HEARTH|DATABASE)_/.test(name));
  const env = {
    ...Object.fromEntries(inherited),
    HEARTH_PORT: '0',
    HEARTH_LOG: 'silent',
    HEARTH_DATA: data,
    ...(postgres ? { DATABASE_URL: postgres.url } : {}),
  };
  const program = fileURLToPath(new URL('../bin/hearth.js', import.meta.url));
  const service = spawn(process.execPath, [program, 'start'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(service, 'close');
  const close = async (): Promise<void> => {
    service.kill();
    await ended;
    await postgres?.stop();
    await rm(data, { recursive: true, force: true });
  };
  for await (const line of createInterface(service.stdout)) {
    const address = /Open (http:\S+)$/.exec(line)?.[1];
    if (address) return { address, engine: postgres ? 'PostgreSQL' : 'the embedded engine', close };
  }
  await close();
  throw new Error('The service did not start.');
}

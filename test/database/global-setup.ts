import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { findPostgres, startPostgres } from './start-postgres.ts';

/** For vitest: what a run needs once, and how it goes at the end. */
export default async function setup(): Promise<() => Promise<void>> {
  // Within the tree, where what it imports is found.
  const programs = fileURLToPath(new URL(`../../dist.tests.${process.pid}`, import.meta.url));
  process.env.BUNDLED_FOR_TESTS = programs;
  const stopServer = await startServer();
  return async () => {
    await stopServer?.();
    await rm(programs, { recursive: true, force: true });
  };
}

/** Starts a server for the run, where one is installed and HEARTH_TEST_ENGINE allows. */
async function startServer(): Promise<(() => Promise<void>) | undefined> {
  const engine = process.env.HEARTH_TEST_ENGINE;
  if (engine === 'pglite' || process.env.HEARTH_TEST_POSTGRES_URL) return undefined;
  if (engine !== 'postgres' && !(await findPostgres())) return undefined;
  const { url, stop } = await startPostgres();
  process.env.HEARTH_TEST_POSTGRES_URL = url;
  return async () => {
    delete process.env.HEARTH_TEST_POSTGRES_URL;
    await stop();
  };
}

import { findPostgres, startPostgres } from './start-postgres.ts';

/** For vitest: starts a server for the run and stops it at the end, where one is installed and HEARTH_TEST_ENGINE allows. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
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

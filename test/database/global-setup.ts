import { startPostgres } from './start-postgres.ts';

/** For vitest: with HEARTH_TEST_ENGINE=postgres and no server named, starts one for the run and stops it at the end. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.HEARTH_TEST_ENGINE !== 'postgres' || process.env.HEARTH_TEST_POSTGRES_URL) return undefined;
  const { url, stop } = await startPostgres();
  process.env.HEARTH_TEST_POSTGRES_URL = url;
  return async () => {
    delete process.env.HEARTH_TEST_POSTGRES_URL;
    await stop();
  };
}

import { sql } from 'kysely';
import type { DemoSite } from './demo-site.ts';

async function rowsSoFar({ database }: DemoSite): Promise<number> {
  await sql`select pg_stat_force_next_flush()`.execute(database.kysely);
  const { rows } = await sql<{ rows: number }>`
    select sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::bigint as rows from pg_stat_user_tables`.execute(
    database.kysely,
  );
  return rows[0]?.rows ?? 0;
}

/**
 * From now on a table is read whole only where no index leads to what is asked: so that a small city is read as a large one
 * is, in which reading whole tables costs too much. On each connection that the service may use.
 */
export async function preferIndexes({ database }: DemoSite): Promise<void> {
  await Promise.all(
    Array.from({ length: 4 }, () =>
      database.asOwner(async (tx) => {
        await sql`select set_config('enable_seqscan', 'off', false), pg_sleep(0.1)`.execute(tx);
        await sql`discard plans`.execute(tx);
      }),
    ),
  );
}

/** How many rows each page that is shown reads, of which the second visit is counted. */
export async function rowsReadByPages(site: DemoSite): Promise<ReadonlyMap<string, number>> {
  const read = new Map<string, number>();
  for (const { cookie, path } of site.toShow) {
    const visit = () => fetch(site.url + path, { headers: { cookie }, redirect: 'manual' });
    await (await visit()).arrayBuffer();
    const before = await rowsSoFar(site);
    await (await visit()).arrayBuffer();
    read.set(`${path} ${cookie}`, (await rowsSoFar(site)) - before);
  }
  return read;
}

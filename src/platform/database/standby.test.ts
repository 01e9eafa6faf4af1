import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findPostgres, startPostgres } from '../../../test/database/index.ts';
import { type HearthDatabase, openDatabase } from './index.ts';

const isHere = (await findPostgres()) !== undefined;
const here = test.runIf(isHere);
let server: Awaited<ReturnType<typeof startPostgres>>;
let database: HearthDatabase;
/** Waits for no standby. */
let other: HearthDatabase;
beforeAll(async () => {
  if (!isHere) return;
  // The standby that has to have everything is away.
  server = await startPostgres({ synchronous_commit: 'on', synchronous_standby_names: 'standby' });
  const open = (longestCommit = 30_000) =>
    openDatabase({ kind: 'postgres', url: server.url, poolSize: 1, longestCommit });
  [database, other] = [await open(), await open()];
  await sql`set synchronous_commit = 'local'`.execute(other.kysely);
  await sql`create table written (words text)`.execute(other.kysely);
});
afterAll(async () => {
  await database?.close();
  await other?.close();
  await server?.stop();
});

/** Writes what no standby will have. */
const write = (over: HearthDatabase) =>
  over.asOwner((tx) => sql`insert into written values ('words')`.execute(tx));

here('nobody waits for ever for a standby that is away (needs postgres)', async () => {
  const hurried = await openDatabase({ kind: 'postgres', url: server.url, poolSize: 1, longestCommit: 1 });
  await expect(write(hurried)).rejects.toMatchObject({ code: 'database-unavailable' });
  await hurried.close();
});

here('what no standby has is not told as kept when somebody ends the wait (needs postgres)', async () => {
  let isWaiting = true;
  const kept = write(database)
    .then(
      () => 'kept',
      (error) => error.code,
    )
    .finally(() => {
      isWaiting = false;
    });
  while (isWaiting)
    await sql`select pg_cancel_backend(pid) from pg_stat_activity where wait_event = 'SyncRep'`.execute(
      other.kysely,
    );
  expect(await kept).toBe('database-unavailable');
});

here(
  'a server that only reads is one that cannot be reached, and is not asked again (needs postgres)',
  async () => {
    const connection = async () =>
      (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(database.kysely)).rows[0]?.pid;
    const before = await connection();
    const kept = database.asOwner(async (tx) => {
      await sql`set transaction read only`.execute(tx);
      await sql`insert into written values ('words')`.execute(tx);
    });
    await expect(kept).rejects.toMatchObject({ code: 'database-unavailable' });
    expect(await connection()).not.toBe(before);
  },
);

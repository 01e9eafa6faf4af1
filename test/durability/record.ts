import { sql } from 'kysely';
import type { HearthDatabase } from '../../src/platform/database/index.ts';
import { seededRandom } from './seeded-random.ts';

/** What record number `n` says: different for each, from a few bytes to a few pages. */
function wordsOf(n: number): string {
  const random = seededRandom(n);
  const length = Math.floor(10 ** (1 + random() * 3));
  return Array.from({ length }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join('');
}

export async function createRecordTables(db: HearthDatabase): Promise<void> {
  await sql`create table if not exists record (n int primary key, words text not null)`.execute(db.kysely);
  await sql`create table if not exists record_event (n int primary key references record)`.execute(db.kysely);
}

/** One transaction over two tables: afterwards both have it or neither. */
export async function writeRecord(db: HearthDatabase, n: number): Promise<void> {
  await db.asOwner(async (tx) => {
    await sql`insert into record values (${n}, ${wordsOf(n)})`.execute(tx);
    await sql`insert into record_event values (${n})`.execute(tx);
  });
}

/**
 * What is wrong with the records, given the highest number that was acknowledged: lost or altered ones, halves of
 * transactions, an index that disagrees with its table. An empty list is the proof that nothing is.
 */
export async function faultsIn(db: HearthDatabase, acknowledged: number): Promise<string[]> {
  const faults: string[] = [];
  const { rows } = await sql<{ n: number; words: string }>`select n, words from record order by n`.execute(
    db.kysely,
  );
  const found = new Map(rows.map(({ n, words }) => [n, words]));
  for (let n = 1; n <= acknowledged; n += 1) if (!found.has(n)) faults.push(`record ${n} is lost`);
  for (const [n, words] of found) if (words !== wordsOf(n)) faults.push(`record ${n} is altered`);
  const halves = await sql<{ n: number }>`
    select n from record full join record_event using (n)
    where record.n is null or record_event.n is null`.execute(db.kysely);
  for (const { n } of halves.rows) faults.push(`record ${n} is half there`);
  const byIndex = await db.asOwner(async (tx) => {
    await sql`set local enable_seqscan = off`.execute(tx);
    return (await sql<{ n: number }>`select count(*) as n from record where n > 0`.execute(tx)).rows[0]?.n;
  });
  if (byIndex !== rows.length) faults.push(`the index finds ${byIndex} of ${rows.length} records`);
  return faults;
}

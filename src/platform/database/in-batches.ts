import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { AnySchema } from './hearth-database.ts';

/** What is over is taken away so many rows at a time. */
const atATime = 5000;

/**
 * Calls a job that takes a batch at a time until none is left, or for now it has done enough: the rest waits for the next
 * round, so that no job keeps the others waiting.
 */
export async function untilNone(
  job: () => Promise<number>,
  { most = 100, isStopping }: { most?: number; isStopping?: (() => boolean) | undefined } = {},
): Promise<void> {
  for (let batches = 0; batches < most && !isStopping?.(); batches += 1) if ((await job()) === 0) return;
}

/**
 * Takes away a batch of rows.
 * @returns how many
 */
export async function takeAwaySome(
  tx: Transaction<AnySchema>,
  table: string,
  where: RawBuilder<unknown>,
): Promise<number> {
  const { numAffectedRows } = await sql`delete from ${sql.table(table)} where ctid = any (array(
    select ctid from ${sql.table(table)} where ${where} limit ${atATime}))`.execute(tx);
  return Number(numAffectedRows ?? 0n);
}

import '../../tables.ts';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/web/index.ts';

/** Makes whoever else moves this child wait until this transaction ends. */
export async function lockMovesOf(tx: Tx, childId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`move ${childId}`}, 0))`.execute(tx);
}

/** The move of a child that waits or lies ahead; null when there is none. Until it is settled there is no other. */
export async function moveUnderWay(tx: Tx, childId: string): Promise<string | null> {
  const { rows } = await sql<{ id: string | null }>`
    select app.move_under_way(${childId}::uuid) as id`.execute(tx);
  return rows[0]?.id ?? null;
}

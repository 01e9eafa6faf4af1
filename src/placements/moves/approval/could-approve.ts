import '../../tables.ts';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/web/index.ts';

/** Those of the child's own authority who can be asked to approve a move, by name. Never the visitor. */
export async function couldApprove(tx: Tx, childId: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select person_id as id, name from app.could_approve(${childId}::uuid)`.execute(tx);
  return rows;
}

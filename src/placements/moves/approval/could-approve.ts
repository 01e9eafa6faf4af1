import '../../tables.ts';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/web/index.ts';
import type { ApprovalNeeded } from '../../tables.ts';
import type { Post } from '../../words/post.ts';

/** Somebody who holds the post. */
export interface Officer {
  readonly id: string;
  readonly name: string;
  readonly post: Post;
}

/** Those of the child's own authority who hold the post that a move needs, the director first. Never the visitor. */
export async function couldApprove(tx: Tx, childId: string, needed: ApprovalNeeded): Promise<Officer[]> {
  if (needed === 'none') return [];
  const { rows } = await sql<Officer>`
    select person_id as id, name, post from app.who_approves(${childId}::uuid, ${needed})`.execute(tx);
  return rows;
}

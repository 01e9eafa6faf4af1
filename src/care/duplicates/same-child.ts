import '../tables.ts';
import { sql } from 'kysely';
import type { Tx } from '../../platform/web/index.ts';

/**
 * The ids under which one child stands, this one first: what was merged with it, as far as it is open to the visitor.
 * Nothing is moved by a merge, so whoever reads what belongs to a child reads it under all of these.
 */
export async function sameChildIds(tx: Tx, childId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive same(id) as (
      select ${childId}::uuid
      union
      select case when m.kept_id = same.id then m.merged_id else m.kept_id end
      from same join child_merge m on same.id in (m.kept_id, m.merged_id) and m.undone_at is null)
    select id from same order by id <> ${childId}::uuid, id`.execute(tx);
  return rows.map(({ id }) => id);
}

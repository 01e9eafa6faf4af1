import '../tables.ts';
import { sql } from 'kysely';
import type { Tx } from '../../platform/web/index.ts';
import type { Named } from '../child-name.ts';

/** A merge that holds, seen from one of its two entries: the other one, and which of them goes on. */
export interface Merge extends Named {
  readonly other_id: string;
  readonly date_of_birth: string;
  readonly other_is_kept: boolean;
  readonly reason: string;
  readonly merged_by_name: string;
  readonly merged_at: Date;
  /** Who agreed as a second person; null while nobody has. */
  readonly agreed_by_name: string | null;
  /** Whether the visitor could. */
  readonly may_agree: boolean;
}

/** The merges of an entry that hold today: into another, and of others into it. */
export async function mergesOf(tx: Tx, childId: string): Promise<Merge[]> {
  const { rows } = await sql<Merge>`
    select o.id as other_id, o.given_name, o.family_name, o.known_as, o.date_of_birth,
      m.kept_id = o.id as other_is_kept, m.reason, p.name as merged_by_name, m.merged_at, a.name as agreed_by_name,
      app.agrees_to_merge(m.id) as may_agree
    from child_merge m
    join child o on o.id = case when m.kept_id = ${childId}::uuid then m.merged_id else m.kept_id end
    join person_account p on p.id = m.merged_by left join person_account a on a.id = m.agreed_by
    where ${childId}::uuid in (m.kept_id, m.merged_id) and m.undone_at is null
    order by m.merged_at desc`.execute(tx);
  return rows;
}

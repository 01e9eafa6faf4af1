import '../../tables.ts';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/web/index.ts';

/** Somebody who did one thing with a child's record, how often, in which relation, and when. */
export interface Looked {
  readonly person_id: string | null;
  readonly person_name: string | null;
  readonly action: string;
  readonly as_relation: string | null;
  readonly times: number;
  readonly first_at: Date;
  readonly last_at: Date;
}

/** Who has looked at a child, the latest first; nobody for whom the agreement does not open it. */
export async function whoLooked(tx: Tx, childId: string): Promise<Looked[]> {
  const { rows } =
    await sql<Looked>`select person_id, person_name, action, as_relation, times::integer, first_at, last_at
    from app.who_looked(${childId}::uuid)`.execute(tx);
  return rows;
}

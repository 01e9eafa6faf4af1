import '../tables.ts';
import { sql } from 'kysely';
import type { Tx } from '../../platform/web/index.ts';
import type { Named } from '../child-name.ts';

/** Another entry that could be the same child. */
export interface LookAlike extends Named {
  readonly id: string;
  readonly date_of_birth: string;
  /** Both go by one unique pupil number. */
  readonly same_number: boolean;
}

/** Other entries open to the visitor that could be the same child; those merged already are left out. */
export async function lookAlikes(tx: Tx, childId: string): Promise<LookAlike[]> {
  const { rows } = await sql<LookAlike>`
    select c.id, c.given_name, c.family_name, c.known_as, c.date_of_birth, l.same_number
    from app.look_alikes(${childId}::uuid) l join child c on c.id = l.child_id
    order by c.family_name, c.given_name, c.id`.execute(tx);
  return rows;
}

import { sql, type Transaction } from 'kysely';
import type { Tables } from '../../../../platform/database/tables.ts';

/** Keeps with the children of a return that are known what the register said of them, so that it can be taken back. */
export async function keepWhatWas(tx: Transaction<Tables>, importId: string): Promise<void> {
  await sql`update return_child r set was = jsonb_build_object('born', c.date_of_birth, 'outside', c.out_of_area,
      'episodes', coalesce((select jsonb_agg(to_jsonb(e)) from care_episode e where e.child_id = c.id), '[]'),
      'numbers', coalesce((select jsonb_agg(n.id::text) from child_number n where n.child_id = c.id), '[]'))
    from child c where r.import_id = ${importId} and not r.is_new and c.id = r.child_id`.execute(tx);
}

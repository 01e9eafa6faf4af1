import '../tables.ts';
import { sql } from 'kysely';
import { type Belonging, type FindBelonging, recordIdIn } from '../../incidents/index.ts';

/** What was taken and belongs to a record: entered from it, or from which it was begun. */
export const seizuresBelonging: FindBelonging = async ({ tx }, { id, child_id, submission_id }) => {
  const { rows } = await sql<{ id: string; what: string; amount: string }>`
    select s.id, s.what, s.amount from seizure s
    where s.child_id = ${child_id}::uuid and (s.incident_id = ${id}::uuid or ${recordIdIn('s.id')} = ${submission_id}::uuid)
    order by s.found_at limit 20`.execute(tx);
  return rows.map(
    (row): Belonging => ({
      href: `/substances/seizures/${row.id}`,
      text: `Taken: ${row.what}, ${row.amount}`,
    }),
  );
};

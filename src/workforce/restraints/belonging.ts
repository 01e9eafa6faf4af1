import '../tables.ts';
import { sql } from 'kysely';
import { type Belonging, type FindBelonging, recordIdIn } from '../../incidents/index.ts';
import { londonTime } from '../../platform/clock/index.ts';
import type { Measure } from '../tables.ts';
import { measures } from './model.ts';

/** The measures that belong to a record: recorded from it, or from which it was begun. */
export const restraintsBelonging: FindBelonging = async ({ tx }, { id, child_id, submission_id }) => {
  const { rows } = await sql<{ id: string; measure: Measure; used_at: Date }>`
    select r.id, r.measure, r.used_at from restraint r
    where r.child_id = ${child_id}::uuid and (r.incident_id = ${id}::uuid or ${recordIdIn('r.id')} = ${submission_id}::uuid)
    order by r.used_at limit 20`.execute(tx);
  return rows.map(
    (row): Belonging => ({
      href: `/restraints/${row.id}`,
      text: `${measures[row.measure].text}, ${londonTime(row.used_at)}`,
    }),
  );
};

import '../tables.ts';
import { sql } from 'kysely';
import type { Tx } from '../../platform/web/index.ts';
import type { Named } from '../child-name.ts';

/**
 * A child who lives in a home, with what is written of their allergies, where it stands under that heading or in the summary of
 * their health; null for nothing, or for what is not open.
 */
export interface ChildLivingAt extends Named {
  readonly id: string;
  readonly allergies: string | null;
}

/** The children who live in a setting today and are open to the visitor, by name. */
export async function childrenLivingAt(tx: Tx, settingId: string, today: string): Promise<ChildLivingAt[]> {
  const { rows } = await sql<ChildLivingAt>`
    select distinct on (c.given_name, c.family_name, c.id) c.id, c.given_name, c.family_name, c.known_as,
      coalesce(
        (select e.words from health_entry e where e.child_id = c.id and e.topic = 'allergies'
          order by e.written_at desc, e.id limit 1),
        (select l.words from (select e.words from health_entry e where e.child_id = c.id and e.topic = 'summary'
          order by e.written_at desc, e.id limit 1) l where l.words ilike '%allerg%')) as allergies
    from placement p join child c on c.id = p.child_id
    where p.setting_id = ${settingId}::uuid and p.from_day <= ${today}::date and (p.until_day is null or p.until_day >= ${today}::date)
    order by c.given_name, c.family_name, c.id limit 100`.execute(tx);
  return rows;
}

import '../tables.ts';
import { sql } from 'kysely';
import type { Tx } from '../../platform/web/index.ts';
import type { ChildInList } from './find-children.ts';

/**
 * The children who live where the visitor, or somebody they stand in for, works today, and to whose record they add: they
 * are offered wherever somebody writes about a child, so that nobody has to look for those in their own home.
 */
export async function childrenAtHome(tx: Tx, today: string): Promise<ChildInList[]> {
  const { rows } = await sql<ChildInList>`
    select c.id, c.given_name, c.family_name, c.known_as, c.date_of_birth::text as date_of_birth, s.id as setting_id,
      s.name as setting_name, true as works_there
    from placement p join setting s on s.id = p.setting_id join child c on c.id = p.child_id
    where p.setting_id = any ((select app.settings_worked())::uuid[])
      and p.from_day <= ${today}::date and (p.until_day is null or p.until_day >= ${today}::date)
      and c.id = any ((select app.children_added_to('record'))::uuid[])
      and not exists (select 1 from child_merge m where m.merged_id = c.id and m.undone_at is null)
    order by s.name, c.names, c.id`.execute(tx);
  return rows;
}

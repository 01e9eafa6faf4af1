import '../tables.ts';
import { sql } from 'kysely';
import { childName } from '../../care/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import { ageOn } from '../../protocol/index.ts';
import type { ChildOnCard } from './work-by-child.ts';

interface Row {
  id: string;
  given_name: string;
  family_name: string;
  known_as: string | null;
  date_of_birth: string;
  home: string | null;
}

/** The children for whom the visitor has open steps or unread notices, as far as they see them. */
export async function childrenInWork(tx: Tx, today: string): Promise<ChildOnCard[]> {
  const { rows } = await sql<Row>`
    select c.id, c.given_name, c.family_name, c.known_as, c.date_of_birth::text as date_of_birth, s.name as home
    from child c
    left join placement p on p.child_id = c.id and p.from_day <= ${today}::date
      and (p.until_day is null or p.until_day >= ${today}::date)
    left join setting s on s.id = p.setting_id
    where c.id = any (array(
      select t.child_id from step t where t.owner_id = any (array(select app.acts_for()))
        and t.state in ('proposed', 'accepted') and not t.by_matter
      union
      select n.child_id from notice n where n.acknowledged_at is null
        and n.to_person_id = any (array(select app.acts_for()))
      limit 400))
    order by c.id, p.from_day desc`.execute(tx);
  return rows.map((row) => ({
    id: row.id,
    name: childName(row),
    age: ageOn(row.date_of_birth, today),
    home: row.home,
  }));
}

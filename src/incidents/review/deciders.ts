import '../tables.ts';
import { sql } from 'kysely';
import type { Tx } from '../../platform/web/index.ts';

/** Who can be named to take a held decision: those who manage the setting, and those who work with the child. */
export async function decidersFor(
  tx: Tx,
  incident: { child_id: string; setting_id: string },
): Promise<{ id: string; name: string }[]> {
  const roles = ['registered-manager', 'supervising-social-worker', 'social-worker', 'personal-adviser'];
  const { rows } = await sql<{ id: string; name: string }>`
    select distinct p.id, p.name from unnest(${roles}::text[]) as r(role)
    cross join lateral app.people_in_role(${incident.child_id}::uuid, ${incident.setting_id}::uuid, r.role) f
    join person_account p on p.id = f.person_id order by p.name`.execute(tx);
  return rows;
}

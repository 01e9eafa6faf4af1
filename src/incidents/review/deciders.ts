import '../tables.ts';
import { sql } from 'kysely';
import type { Tx } from '../../platform/web/index.ts';
import { carerMayDecide } from '../../protocol/index.ts';
import type { StandingDecision } from './record-under-review.ts';

/** Who can be named to take a held decision: whoever may decide at level 2 (INC-L2-05). */
export async function decidersFor(
  tx: Tx,
  incident: { child_id: string; setting_id: string },
  standing: StandingDecision | undefined,
): Promise<{ id: string; name: string }[]> {
  const fosterCarer = standing && carerMayDecide(standing.edition, standing.facts) ? ['foster-carer'] : [];
  const roles = ['registered-manager', 'social-worker', 'personal-adviser', ...fosterCarer];
  const { rows } = await sql<{ id: string; name: string }>`
    select distinct p.id, p.name from unnest(${roles}::text[]) as r(role)
    cross join lateral app.people_in_role(${incident.child_id}::uuid, ${incident.setting_id}::uuid, r.role) f
    join person_account p on p.id = f.person_id order by p.name`.execute(tx);
  return rows;
}

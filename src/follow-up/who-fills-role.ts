import { sql } from 'kysely';
import type { Tx } from '../platform/web/index.ts';

/** Roles that can stand in for another when nobody holds it for this child, nearest first. */
const nextNearest: Readonly<Record<string, readonly string[]>> = {
  'registered-manager': ['supervising-social-worker'],
  'supervising-social-worker': ['registered-manager', 'social-worker'],
  'social-worker': ['personal-adviser'],
  'personal-adviser': ['social-worker'],
};

/**
 * The people who fill roles for a child in a setting today: somebody who works with the child before somebody of the
 * setting, and the nearest other role when nobody holds it. Whoever stands in for them sees and does what is theirs
 * while they are away, and the round that escalates moves it to them. A role that nobody fills is not in the answer.
 * @param settingId where the child lives; null when in no setting: then only those who work with the child
 * @param prefer taken where they hold the role themselves: whoever was there keeps the step
 */
export async function whoFillsRoles(
  tx: Tx,
  childId: string,
  settingId: string | null,
  roles: readonly string[],
  prefer: string | null = null,
): Promise<ReadonlyMap<string, string>> {
  const wanted = roles.flatMap((role) =>
    [role, ...(nextNearest[role] ?? [])].map((candidate, distance) => ({ role, candidate, distance })),
  );
  const { rows } = await sql<{ role: string; person_id: string }>`
    select distinct on (w.role) w.role, f.person_id
    from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w(role text, candidate text, distance integer)
    cross join lateral app.people_in_role(${childId}::uuid, ${settingId}::uuid, w.candidate) f
    order by w.role, w.distance, (f.person_id = ${prefer}::uuid) desc nulls last, f.rank, f.person_id`.execute(
    tx,
  );
  return new Map(rows.map(({ role, person_id }) => [role, person_id]));
}

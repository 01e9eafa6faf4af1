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
 * The person who fills a role for a child in a setting today: somebody who works with the child before somebody of
 * the setting. When they are away it is their stand-in, so that no clock is orphaned. Null when nobody is there.
 * @param prefer taken when they hold the role themselves: whoever was there keeps the step
 */
export async function whoFillsRole(
  tx: Tx,
  childId: string,
  settingId: string,
  role: string,
  prefer?: string,
): Promise<string | null> {
  for (const candidate of [role, ...(nextNearest[role] ?? [])]) {
    const { rows } = await sql<{ person_id: string }>`
      select person_id from app.people_in_role(${childId}::uuid, ${settingId}::uuid, ${candidate})
      order by rank, person_id`.execute(tx);
    const chosen = rows.find(({ person_id }) => person_id === prefer) ?? rows[0];
    if (!chosen) continue;
    const { rows: standIn } = await sql<{ id: string }>`
      select app.stand_in_for(${chosen.person_id}::uuid) as id`.execute(tx);
    return standIn[0]?.id ?? chosen.person_id;
  }
  return null;
}

import { sql, type Transaction } from 'kysely';
import type { Tables } from '../../../../platform/database/tables.ts';

/** Adds the episodes that are new, and ends those that were open. Returns how many of each. */
export async function writeEpisodes(
  tx: Transaction<Tables>,
  importId: string,
  now: Date,
): Promise<{ added: number; ended: number }> {
  const added =
    await sql`insert into care_episode (id, child_id, authority_id, from_day, to_day, legal_status,
      placement_type, provider, urn, need, reason_new, reason_ceased, reason_moved, recorded_at, recorded_by)
    select gen_random_uuid(), r.child_id, i.authority_id, e.from_day, e.to_day, e.legal_status, e.placement_type,
      e.provider, e.urn, e.need, e.reason_new, e.reason_ceased, e.reason_moved, ${now}, i.confirmed_by
    from return_episode e
      join return_child r on r.import_id = e.import_id and r.number = e.number
      join return_import i on i.id = e.import_id
    where e.import_id = ${importId} and e.plan = 'added'
    on conflict (child_id, from_day, legal_status, placement_type) do nothing`.execute(tx);
  const ended = await sql`update care_episode x set to_day = e.to_day, reason_ceased = e.reason_ceased,
      reason_moved = coalesce(e.reason_moved, x.reason_moved), placement_type = e.placement_type
    from return_episode e where e.import_id = ${importId} and e.plan = 'ended' and x.id = e.episode_id`.execute(
    tx,
  );
  return { added: Number(added.numAffectedRows ?? 0n), ended: Number(ended.numAffectedRows ?? 0n) };
}

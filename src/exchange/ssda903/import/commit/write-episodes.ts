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
      placement_type, provider, urn, need, reason_new, reason_ceased, reason_moved,
      placement_location, placement_miles, recorded_at, recorded_by)
    select gen_random_uuid(), r.child_id, i.authority_id, e.from_day, e.to_day, e.legal_status, e.placement_type,
      e.provider, e.urn, e.need, e.reason_new, e.reason_ceased, e.reason_moved, e.placement_location,
      e.placement_miles, ${now}, i.confirmed_by
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
  await sql`update care_episode x set placement_type = e.placement_type from return_episode e
    where e.import_id = ${importId} and e.plan = 'same' and x.id = e.episode_id and x.placement_type is null`.execute(
    tx,
  );
  await sql`update care_episode x
    set placement_location = e.placement_location, placement_miles = e.placement_miles
    from return_episode e
    where e.import_id = ${importId} and e.plan in ('ended', 'same', 'differs') and x.id = e.episode_id
      and e.placement_location is not null`.execute(tx);
  await sql`update child c set out_of_area = e.placement_location = 'out'
    from return_child r join lateral (
      select x.placement_location from care_episode x where x.child_id = r.child_id and x.to_day is null
      order by x.from_day desc limit 1) e on true
    where r.import_id = ${importId} and c.id = r.child_id and e.placement_location is not null
      and not exists (select 1 from placement p where p.child_id = c.id and p.until_day is null)`.execute(tx);
  return { added: Number(added.numAffectedRows ?? 0n), ended: Number(ended.numAffectedRows ?? 0n) };
}

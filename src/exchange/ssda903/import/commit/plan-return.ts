import { sql, type Transaction } from 'kysely';
import type { Tables } from '../../../../platform/database/tables.ts';

/**
 * Codes of placement that became others while the placement stayed the same: an episode that carries on under the new
 * code is the same episode. So is one that began in the register, by a page or a file, which asks for no such code.
 */
const sameEpisode = sql`(x.placement_type is not distinct from s.placement_type or x.placement_type is null
  or (x.placement_type = 'H5' and s.placement_type = 'K3')
  or (x.placement_type = 'Z1' and s.placement_type in ('Z11', 'Z12', 'Z13', 'Z14')))`;

/** Finds the children of a return in the register by the number of the authority. */
async function linkChildren(tx: Transaction<Tables>, importId: string): Promise<void> {
  await sql`update return_child r set child_id = n.child_id, is_new = n.child_id is null
    from return_child s join return_import i on i.id = s.import_id
      left join child_number n on n.authority_id = i.authority_id and n.kind = 'ssda903' and n.value = s.number
    where r.import_id = ${importId} and s.import_id = r.import_id and s.number = r.number
      and (r.child_id is distinct from n.child_id or r.is_new is distinct from (n.child_id is null))`.execute(
    tx,
  );
}

/**
 * Says of each episode of a return what becomes of it: added; ended, where it was open in the register; the same; or
 * different from the register, which then stays as it is. Changes nothing but the plan.
 */
export async function planReturn(tx: Transaction<Tables>, importId: string): Promise<void> {
  await linkChildren(tx, importId);
  await sql`update return_episode e set episode_id = p.id, known_to_day = p.known_to_day, plan = p.plan
    from (
      select s.row, x.id, x.to_day as known_to_day, case
        when x.id is null then 'added'
        when x.to_day is null and s.to_day is not null then 'ended'
        when s.to_day is null or s.to_day = x.to_day then 'same'
        else 'differs' end as plan
      from return_episode s join return_child r on r.import_id = s.import_id and r.number = s.number
      left join lateral (
        select x.id, x.to_day from care_episode x
        where x.child_id = r.child_id and x.from_day = s.from_day and x.legal_status = s.legal_status and ${sameEpisode}
        order by x.placement_type is not distinct from s.placement_type desc limit 1) x on true
      where s.import_id = ${importId}) p
    where e.import_id = ${importId} and e.row = p.row and e.plan <> 'set-aside'
      and (e.plan, e.episode_id, e.known_to_day) is distinct from (p.plan, p.id, p.known_to_day)`.execute(tx);
}

import { sql, type Transaction } from 'kysely';
import type { Tables } from '../../../../platform/database/tables.ts';

/** Applies the repairs that were accepted to the episodes of this return, as they were read. What was supplied stays. */
export async function repairHere(tx: Transaction<Tables>, importId: string): Promise<void> {
  await sql`update return_episode e set
      plan = case when p.set_aside then 'set-aside' else e.plan end,
      to_day = coalesce(p.to_day, e.to_day), reason_ceased = coalesce(p.reason_ceased, e.reason_ceased)
    from return_repair p
    where p.import_id = ${importId} and p.target_id = p.import_id and p.accepted
      and e.import_id = p.import_id and e.row = p.row and coalesce(p.to_day, e.from_day) >= e.from_day`.execute(
    tx,
  );
}

/** The episode of the register that came with a row of an earlier return. */
const targets = sql`return_repair p
  join return_import i on i.id = p.import_id
  join return_episode e on e.import_id = p.target_id and e.row = p.row
  join child_number n on n.authority_id = i.authority_id and n.kind = 'ssda903' and n.value = e.number`;

/**
 * Applies the repairs that were accepted to episodes that earlier returns brought into the register.
 * @returns how many episodes changed
 */
export async function repairEarlier(tx: Transaction<Tables>, importId: string): Promise<number> {
  const which = sql`p.import_id = ${importId} and p.target_id <> p.import_id and p.accepted and x.child_id = n.child_id
    and x.from_day = e.from_day and x.legal_status = e.legal_status
    and x.placement_type is not distinct from e.placement_type`;
  await sql`update return_repair k set was = b.was
    from (select p.import_id, p.rule, p.year, p.row, to_jsonb(x) as was
      from ${targets} join care_episode x on ${which}) b
    where k.import_id = b.import_id and k.rule = b.rule and k.year = b.year and k.row = b.row`.execute(tx);
  const ended = await sql`update care_episode x
    set to_day = p.to_day, reason_ceased = coalesce(p.reason_ceased, x.reason_ceased)
    from ${targets} where ${which} and not p.set_aside and p.to_day >= x.from_day`.execute(tx);
  const replaced =
    await sql`delete from care_episode x using ${targets} where ${which} and p.set_aside`.execute(tx);
  return Number(ended.numAffectedRows ?? 0n) + Number(replaced.numAffectedRows ?? 0n);
}

import '../tables.ts';
import { sql } from 'kysely';
import type { Tx } from '../../platform/web/index.ts';

/** Who is on call for a home now, and the numbers that its organisation gave to ring. */
export interface OnCallAt {
  readonly names: readonly string[];
  readonly numbers: readonly { readonly purpose: string; readonly telephone: string }[];
}

export async function onCallAt(tx: Tx, settingId: string): Promise<OnCallAt> {
  const { rows } = await sql<{ names: string[]; numbers: { purpose: string; telephone: string }[] }>`
    select
      (select coalesce(jsonb_agg(p.name), '[]') from app.on_duty(s.organisation_id, 'manager-on-call') d
        join person_account p on p.id = d) as names,
      (select coalesce(jsonb_agg(jsonb_build_object('purpose', n.purpose, 'telephone', n.telephone) order by n.purpose), '[]')
        from service_contact n where n.organisation_id = s.organisation_id
          and n.purpose in ('on-call', 'duty-team', 'emergency-duty-team')) as numbers
    from setting s where s.id = ${settingId}::uuid`.execute(tx);
  return rows[0] ?? { names: [], numbers: [] };
}

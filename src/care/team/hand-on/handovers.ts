import '../../tables.ts';
import { sql } from 'kysely';
import type { SignedInContext, Tx } from '../../../platform/web/index.ts';

/** That children went from one worker to another. */
interface Handover {
  readonly id: string;
  readonly from_name: string;
  readonly to_name: string;
  readonly by_name: string;
  readonly on_day: string;
  readonly went: number;
  readonly side: 'from' | 'to' | 'by';
}

/** One that concerns the visitor, or those of the last seven days. */
export async function handoversOf(tx: Tx, which: { readonly id: string } | null): Promise<Handover[]> {
  const { rows } = await sql<Handover>`
    select g.handover_id as id, f.name as from_name, t.name as to_name, b.name as by_name, g.on_day::text as on_day,
      count(distinct g.child_id) filter (where g.stayed is null)::integer as went,
      case app.person_id() when g.to_person_id then 'to' when g.from_person_id then 'from' else 'by' end as side
    from caseload_change g join person_account f on f.id = g.from_person_id join person_account t on t.id = g.to_person_id
      join person_account b on b.id = g.made_by
    where app.person_id() in (g.from_person_id, g.to_person_id, g.made_by)
      and case when ${which?.id ?? null}::uuid is null then g.made_at > app.now() - interval '7 days' and g.made_by <> app.person_id()
        else g.handover_id = ${which?.id ?? null}::uuid end
    group by g.handover_id, f.name, t.name, b.name, g.on_day, g.to_person_id, g.from_person_id
    order by max(g.made_at) desc, g.handover_id limit 20`.execute(tx);
  return rows;
}

/** In my work: the children who came to the visitor, or went from them, within a week. */
export async function handoversInMyWork({ tx }: SignedInContext): Promise<{ href: string; text: string }[]> {
  const some = (count: number): string => (count === 1 ? '1 child' : `${count} children`);
  return (await handoversOf(tx, null)).map(({ id, side, went, from_name, to_name, by_name }) => ({
    href: `/team/handovers/${id}`,
    text:
      side === 'to'
        ? `${by_name} handed ${some(went)} on to you from ${from_name}: see which`
        : `${by_name} handed ${some(went)} on from you to ${to_name}: see which`,
  }));
}

import '../tables.ts';
import { sql } from 'kysely';
import type { LifeEvent } from '../../incidents/index.ts';
import type { SignedInContext } from '../../platform/web/index.ts';
import type { Measure } from '../tables.ts';
import { measures } from './model.ts';

/** The measures used with a child, for the chronology: when each began, and what the child said of it. */
export async function restraintsInChronology(
  { tx }: SignedInContext,
  childIds: readonly string[],
  limit: number,
  cursor: { readonly before: Date; readonly id: string } | null,
): Promise<LifeEvent[]> {
  const after = cursor ? sql`and (r.used_at, r.id) < (${cursor.before}, ${cursor.id}::uuid)` : sql``;
  const { rows } = await sql<{
    id: string;
    used_at: Date;
    measure: Measure;
    home: string;
    said: string | null;
  }>`
    select r.id, r.used_at, r.measure, s.name as home,
      (select e.words from restraint_entry e where e.restraint_id = r.id and e.entry = 'child-talk' and e.words <> ''
        order by e.sequence desc limit 1) as said
    from restraint r join setting s on s.id = r.setting_id
    where r.child_id = any (${[...childIds]}::uuid[]) ${after}
    order by r.used_at desc, r.id desc limit ${limit}`.execute(tx);
  return rows.map(({ id, used_at, measure, home, said }) => ({
    id,
    at: used_at,
    href: `/restraints/${id}`,
    text: `${measures[measure].text}, ${home}`,
    account: said,
  }));
}

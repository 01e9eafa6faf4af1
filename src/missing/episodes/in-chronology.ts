import { howLong } from '../../platform/clock/index.ts';
import '../tables.ts';
import { sql } from 'kysely';
import type { LifeEvent } from '../../incidents/index.ts';
import type { SignedInContext } from '../../platform/web/index.ts';

interface Absence {
  readonly id: string;
  readonly noticed_at: Date;
  readonly found_at: Date | null;
  readonly reported: boolean;
}

/** The absences of a child, for the chronology: since when, for how long, and whether the police were told. */
export async function missingInChronology(
  { tx, now }: SignedInContext,
  childIds: readonly string[],
  limit: number,
  cursor: { readonly before: Date; readonly id: string } | null,
): Promise<LifeEvent[]> {
  const after = cursor ? sql`and (e.noticed_at, e.id) < (${cursor.before}, ${cursor.id}::uuid)` : sql``;
  const { rows } = await sql<Absence>`
    select e.id, e.noticed_at, f.found_at,
      exists (select 1 from missing_report r where r.episode_id = e.id) as reported
    from missing_episode e left join missing_found f on f.episode_id = e.id
    where e.child_id = any (${[...childIds]}::uuid[]) ${after}
    order by e.noticed_at desc, e.id desc limit ${limit}`.execute(tx);
  return rows.map(({ id, noticed_at, found_at, reported }) => ({
    id,
    at: noticed_at,
    href: `/missing/episodes/${id}`,
    text: found_at
      ? `Was away for ${howLong(noticed_at, found_at)}`
      : `Is away, for ${howLong(noticed_at, now)}`,
    more: reported ? 'The police were told.' : 'The police were not told.',
  }));
}

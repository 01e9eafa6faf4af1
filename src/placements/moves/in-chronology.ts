import '../tables.ts';
import { sql } from 'kysely';
import type { LifeEvent } from '../../incidents/index.ts';
import { londonInstant } from '../../platform/clock/index.ts';
import type { SignedInContext } from '../../platform/web/index.ts';

interface Stay {
  readonly id: string;
  readonly from_day: string;
  readonly home: string | null;
  readonly move_id: string | null;
}

/** The moves of a child, for the chronology: the day each stay began, and the move that it began with. */
export async function movesInChronology(
  { tx }: SignedInContext,
  childIds: readonly string[],
  limit: number,
  cursor: { readonly before: Date; readonly id: string } | null,
): Promise<LifeEvent[]> {
  const begins = sql`(p.from_day::timestamp at time zone 'Europe/London')`;
  const after = cursor ? sql`and (${begins}, p.id) < (${cursor.before}, ${cursor.id}::uuid)` : sql``;
  const { rows } = await sql<Stay>`
    select p.id, p.from_day, s.name as home, e.move_id
    from placement p
    left join setting s on s.id = p.setting_id
    left join move_event e on e.placement_id = p.id and e.event = 'began'
    where p.child_id = any (${[...childIds]}::uuid[]) and p.from_day <= app.today() ${after}
    order by p.from_day desc, p.id desc limit ${limit}`.execute(tx);
  return rows.map(({ id, from_day, home, move_id }) => ({
    id,
    at: londonInstant(from_day, '00:00'),
    href: move_id ? `/moves/${move_id}` : null,
    text: home ? `Came to live at ${home}` : 'Came to live somewhere else',
  }));
}

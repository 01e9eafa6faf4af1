import '../tables.ts';
import { sql } from 'kysely';
import { type Cursor, comesAfter, pageOf, type Tx } from '../../platform/web/index.ts';
import type { ConductKind, EditionId, Level, Route } from '../../protocol/index.ts';

/** One line of a child's chronology. */
export interface ChronologyEntry {
  readonly id: string;
  readonly occurred_at: Date;
  readonly setting_name: string;
  readonly edition: EditionId;
  readonly level: Level;
  readonly chosen_route: Route;
  readonly police: boolean;
  readonly kinds: readonly ConductKind[];
  readonly account: string | null;
}

/**
 * What happened, the latest first, a page at a time.
 * @param childIds every entry under which the child stands: what was merged is read together
 * @param cursor the last entry of the page before; null for the first page
 */
export async function chronologyOf(
  tx: Tx,
  childIds: readonly string[],
  limit: number,
  cursor: Cursor | null,
): Promise<{ entries: readonly ChronologyEntry[]; next: Cursor | null }> {
  const { rows } = await sql<ChronologyEntry>`
    select i.id, i.occurred_at, i.as_it_stood ->> 'settingName' as setting_name, d.edition, d.level, d.chosen_route,
      i.police_contact is not null as police,
      (select coalesce(jsonb_agg(distinct c.kind), '[]') from conduct c where c.incident_id = i.id) as kinds,
      (select a.words from account a where a.incident_id = i.id and a.words is not null order by a.taken_at limit 1) as account
    from incident i
    join lateral (select edition, level, chosen_route from decision where incident_id = i.id order by sequence desc limit 1) d on true
    where i.child_id = any (${[...childIds]}::uuid[])
      and ${comesAfter(cursor, 'i.occurred_at', 'i.id')}
    order by i.occurred_at desc, i.id desc limit ${limit + 1}`.execute(tx);
  const { page, next } = pageOf(rows, limit, ({ occurred_at }) => occurred_at);
  return { entries: page, next };
}

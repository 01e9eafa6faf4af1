import '../tables.ts';
import { sql } from 'kysely';
import { type Cursor, comesAfter, type Tx } from '../../platform/web/index.ts';
import type { Code903, MissingCategory, MissingRoute } from '../../protocol/index.ts';

/** An absence as lists show it. */
export interface EpisodeInList {
  readonly id: string;
  readonly child_id: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly known_as: string | null;
  readonly setting_name: string | null;
  readonly noticed_at: Date;
  readonly found_at: Date | null;
  /** What the latest decision calls it, and what it says about the police; null before the first. */
  readonly category: MissingCategory | null;
  readonly route: MissingRoute | null;
  readonly code_903: Code903 | null;
  readonly reported: boolean;
  /** The last thing that was said of the return conversation. */
  readonly return_event: 'offered' | 'accepted' | 'declined' | 'held' | null;
}

/**
 * Absences open to the visitor, those that go on first, then the latest.
 * @param childIds of these children; of those around the visitor when not said
 * @param only those alone in which somebody is still away, or those that are over
 */
export async function episodesInList(
  tx: Tx,
  {
    childIds,
    only,
    limit = 100,
    after = null,
  }: {
    childIds?: readonly string[];
    only?: 'open' | 'over';
    limit?: number;
    after?: Cursor | null;
  },
): Promise<EpisodeInList[]> {
  const ofWhom = childIds
    ? sql`e.child_id = any(${[...childIds]}::uuid[])`
    : sql`e.child_id in (select app.children_around_me())`;
  const { rows } = await sql<EpisodeInList>`
    select e.id, e.child_id, c.given_name, c.family_name, c.known_as, s.name as setting_name, e.noticed_at, f.found_at,
      d.category, d.route, d.code_903,
      exists (select 1 from missing_report r where r.episode_id = e.id) as reported,
      (select r.event from missing_return r where r.episode_id = e.id order by r.sequence desc limit 1) as return_event
    from missing_episode e
    join child c on c.id = e.child_id
    left join setting s on s.id = e.setting_id
    left join missing_found f on f.episode_id = e.id
    left join lateral (select d.category, d.route, d.code_903 from missing_decision d
      where d.episode_id = e.id order by d.sequence desc limit 1) d on true
    where ${ofWhom}
      and (${only ?? null}::text is null or (f.id is null) = (${only ?? null} = 'open'))
      and ${comesAfter(after, 'e.noticed_at', 'e.id')}
    order by f.id is null desc, e.noticed_at desc, e.id desc limit ${limit}`.execute(tx);
  return rows;
}

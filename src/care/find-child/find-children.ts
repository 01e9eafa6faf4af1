import '../tables.ts';
import { sql } from 'kysely';
import type { Tx } from '../../platform/web/index.ts';
import { readAsked } from './read-asked.ts';

/** A child as a list shows them. */
export interface ChildInList {
  readonly id: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly known_as: string | null;
  readonly date_of_birth: string;
  readonly setting_id: string | null;
  readonly setting_name: string | null;
  /** Whether the visitor, or somebody they stand in for, works there today. */
  readonly works_there: boolean;
}

/** At most this many are listed; more words narrow it down. */
export const mostFound = 25;

/**
 * Children open to the visitor, the nearest first: by any names, however they are spelled, by day of birth, by number;
 * without words the visitor's own. An entry merged into another is listed as that other. Where they live comes along.
 */
export async function findChildren(tx: Tx, asked: string, today: string): Promise<ChildInList[]> {
  const { words, day } = readAsked(asked);
  const { rows } = await sql<ChildInList>`
    select c.id, c.given_name, c.family_name, c.known_as, c.date_of_birth, s.id as setting_id, s.name as setting_name,
      coalesce(app.works_at(s.id), false) as works_there
    from app.find_children(${words}, ${day}::date, ${mostFound}) with ordinality found(child_id, nearness, place)
    join child c on c.id = found.child_id
    left join lateral (
      select p.setting_id from placement p
      where p.child_id = c.id and p.from_day <= ${today}::date
        and (p.until_day is null or p.until_day >= ${today}::date)
      order by p.from_day desc limit 1) home on true
    left join setting s on s.id = home.setting_id
    order by found.place`.execute(tx);
  return rows;
}

import '../tables.ts';
import { sql } from 'kysely';
import type { Tx } from '../../platform/web/index.ts';

/** A child as a list shows them. */
export interface ChildInList {
  readonly id: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly known_as: string | null;
  readonly date_of_birth: string;
  readonly setting_id: string | null;
  readonly setting_name: string | null;
}

/** At most this many are listed; more words narrow it down. */
export const mostFound = 25;

/**
 * Children that the visitor may see, by any part of any name; all of them when nothing is asked. Where they live
 * today comes with them.
 */
export async function findChildren(tx: Tx, words: string, today: string): Promise<ChildInList[]> {
  let query = tx
    .selectFrom('child')
    .leftJoin('placement', (join) =>
      join
        .onRef('placement.child_id', '=', 'child.id')
        .on('placement.from_day', '<=', today)
        .on((eb) => eb.or([eb('placement.until_day', 'is', null), eb('placement.until_day', '>=', today)])),
    )
    .leftJoin('setting', 'setting.id', 'placement.setting_id')
    .select([
      'child.id',
      'given_name',
      'family_name',
      'known_as',
      'date_of_birth',
      'setting.id as setting_id',
      'setting.name as setting_name',
    ])
    .orderBy('family_name')
    .orderBy('given_name')
    .limit(mostFound);
  for (const word of words.trim().split(/\s+/).filter(Boolean).slice(0, 5)) {
    const part = `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`;
    query = query.where(
      sql<boolean>`(given_name || ' ' || family_name || ' ' || coalesce(known_as, '')) ilike ${part}`,
    );
  }
  return query.execute();
}

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
  /** Whether the visitor, or somebody they stand in for, works there today and adds to the child's record. */
  readonly works_there: boolean;
}

/** At most this many are listed; more words narrow it down. */
export const mostFound = 25;

/**
 * Children open to the visitor, the nearest first: by any names, however they are spelled, by day of birth, by number;
 * without words the visitor's own. An entry merged into another is listed as that other. Where they live comes along.
 */
export async function findChildren(
  tx: Tx,
  asked: string,
  today: string,
  most = mostFound,
): Promise<ChildInList[]> {
  const { words, day } = readAsked(asked);
  const { rows } = await sql<ChildInList>`
    select child_id as id, given_name, family_name, known_as, date_of_birth, setting_id, setting_name,
      coalesce(app.works_at(setting_id) and app.adds(child_id, 'record'), false) as works_there
    from app.find_children(${words}, ${day}::date, ${today}::date, ${most})`.execute(tx);
  return rows;
}

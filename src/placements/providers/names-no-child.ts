import '../tables.ts';
import { sql } from 'kysely';
import { HearthError } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';

/**
 * Refuses words that name a child whom the writer works with, first and family name together: what is written about
 * providers is read by people who have nothing to do with the child.
 * @throws HearthError naming the field
 */
export async function refuseChildNamed(tx: Tx, words: string, field: string): Promise<void> {
  const { rows } = await sql`
    select from child c
    where c.name_known and (
      strpos(lower(${words}), lower(c.given_name || ' ' || c.family_name)) > 0
      or strpos(lower(${words}), lower(c.known_as || ' ' || c.family_name)) > 0)
    limit 1`.execute(tx);
  if (rows.length > 0)
    throw new HearthError('not-allowed', 'Name no child here: others read this too.', field);
}

import '../../tables.ts';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/web/index.ts';

/**
 * Who fills each role in a move: those who work with the child, those of the new home, those of the authority, and
 * whoever is asked to approve; the nearest role where nobody does. A role that nobody fills is not in the answer. They
 * stay the owners while they are away: whoever stands in for them sees and does what is theirs.
 * @param prefer taken where they hold the role themselves
 */
export async function ownersInMove(
  tx: Tx,
  moveId: string,
  roles: readonly string[],
  prefer: string,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ role: string; person_id: string }>`
    select distinct on (w.role) w.role, o.person_id
    from unnest(${[...roles]}::text[]) w(role) cross join lateral app.owners_in_move(${moveId}::uuid, w.role) o
    order by w.role, o.rank / 10, (o.person_id = ${prefer}::uuid) desc, o.rank, o.person_id`.execute(tx);
  return new Map(rows.map(({ role, person_id }) => [role, person_id]));
}

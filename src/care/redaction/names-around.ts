import { sql } from 'kysely';
import type { Tx } from '../../platform/web/index.ts';
import type { NamesAround } from './groups.ts';
import type { NameToCover } from './words-to-find.ts';

/** Who may be named in what is written about a child: the other children of the places they lived in, and staff. */
export async function namesAround(tx: Tx, childId: string): Promise<NamesAround> {
  const { rows } = await sql<{
    kind: 'child' | 'staff' | 'own';
    given_name: string;
    family_name: string;
    known_as: string | null;
  }>`select * from app.names_around(${childId}::uuid) order by 1, 2, 3, 4`.execute(tx);
  const of = (kind: string): NameToCover[] =>
    rows
      .filter((row) => row.kind === kind)
      .map(({ given_name, family_name, known_as }) => ({
        given: given_name,
        family: family_name,
        knownAs: known_as,
      }));
  return { children: of('child'), staff: of('staff'), own: of('own') };
}

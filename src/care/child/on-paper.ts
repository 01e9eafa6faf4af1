import '../tables.ts';
import { sql } from 'kysely';
import { dayInWords } from '../../platform/clock/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import { childName, type Named } from '../child-name.ts';

/**
 * Which child a paper is about, so that no two are taken for each other when pages come apart: full name, day of birth and
 * number. It stands on each page. Null for a child who is not open to the visitor.
 */
export async function onPaper(tx: Tx, childId: string): Promise<string | null> {
  const { rows } = await sql<Named & { date_of_birth: string; number: string | null }>`
    select given_name, family_name, known_as, date_of_birth::text as date_of_birth,
      (select n.value from child_number n where n.child_id = c.id order by n.kind limit 1) as number
    from child c where c.id = ${childId}::uuid`.execute(tx);
  const [child] = rows;
  if (!child) return null;
  const number = child.number ? `, number ${child.number}` : ', no number is recorded';
  return `${childName(child)}, born ${dayInWords(child.date_of_birth)}${number}`;
}

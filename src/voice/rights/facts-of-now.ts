import { sql } from 'kysely';
import type { Tx } from '../../platform/web/index.ts';
import type { MomentFacts } from './rights-that-matter.ts';

/**
 * What is going on for the young person who visits, as yes and no: the database answers for themselves and nobody else.
 * @returns undefined for anybody who is no young person with an account
 */
export async function factsOfNow(tx: Tx): Promise<MomentFacts | undefined> {
  const { rows } = await sql<MomentFacts>`
    select age, days_to_birthday as "daysToBirthday", police, missing, back, moving, written from app.my_moments()`.execute(
    tx,
  );
  return rows[0];
}

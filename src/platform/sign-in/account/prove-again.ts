import '../tables.ts';
import { sql } from 'kysely';
import type { HearthDatabase } from '../../database/index.ts';
import type { Tables } from '../../database/tables.ts';
import { HearthError } from '../../errors/index.ts';
import { passwordMatches } from '../password.ts';
import { hasFactor, requireNumber } from '../second-factor.ts';

/** What somebody types to prove once more who they are, and from which network. */
interface Proof {
  readonly present: string;
  readonly number: string;
  readonly network: string;
  readonly now: Date;
}

const waits = (): HearthError =>
  new HearthError(
    'not-allowed',
    'There were several wrong tries. Wait 15 minutes, or sign out and ask for a link.',
    'present',
  );

/**
 * Asks again for all that signing in asks for, before something about signing in is changed. Tries are counted with those
 * of signing in, so that a device that was left open is no place to guess at.
 * @throws HearthError at `present` or `number`
 */
export async function proveAgain(
  database: HearthDatabase<Tables>,
  personId: string,
  { present, number, network, now }: Proof,
): Promise<void> {
  const found = await database.asService(async (tx) => {
    const { rows } = await sql<{ may: boolean }>`
      select inside.may_try(${personId}, ${network}, ${now}) as may`.execute(tx);
    if (!rows[0]?.may) return null;
    return tx
      .selectFrom('credential')
      .select('password_hash')
      .where('person_id', '=', personId)
      .executeTakeFirst();
  });
  if (found === null) throw waits();
  if (!found || !(await passwordMatches(found.password_hash, present)))
    throw new HearthError('not-allowed', 'This is not your current password.', 'present');
  await database.asService(async (tx) => {
    if (await hasFactor(tx, personId)) await requireNumber(tx, personId, number, now);
    await sql`select inside.was_right(${personId}, ${network}, ${now})`.execute(tx);
  });
}

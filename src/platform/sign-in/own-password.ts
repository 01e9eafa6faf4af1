import './tables.ts';
import { sql } from 'kysely';
import type { HearthDatabase } from '../database/index.ts';
import type { Tables } from '../database/tables.ts';
import { HearthError } from '../errors/index.ts';
import type { SignedInVisit } from '../web/visit.ts';
import { passwordMatches } from './password.ts';

/** For so long after signing in nobody is asked for their password again, in milliseconds: ten minutes. */
const freshFor = 10 * 60_000;

/** Whether somebody has signed in just now. */
export const isFresh = ({ person, now }: Pick<SignedInVisit, 'person' | 'now'>): boolean =>
  now.getTime() - person.begunAt.getTime() < freshFor;

/**
 * Whether it is the visitor's own password. Every try is counted as when signing in, before anything is looked at: an open
 * screen is no place to guess.
 */
export async function isOwnPassword(
  database: HearthDatabase<Tables>,
  { person: { personId }, network, now }: Pick<SignedInVisit, 'person' | 'network' | 'now'>,
  password: string,
): Promise<boolean> {
  const hash = await database.asOwner(async (tx) => {
    const { rows } = await sql<{ may: boolean }>`
      select inside.may_try(${personId}, ${network}, ${now}) as may`.execute(tx);
    if (!rows[0]?.may) return undefined;
    const found = await tx
      .selectFrom('credential')
      .select('password_hash')
      .where('person_id', '=', personId)
      .executeTakeFirst();
    return found?.password_hash;
  });
  if (!hash || !(await passwordMatches(hash, password))) return false;
  await database.asOwner((tx) => sql`select inside.was_right(${personId}, ${network}, ${now})`.execute(tx));
  return true;
}

/**
 * Goes on only with somebody who has signed in just now, or gives their password again.
 * @throws HearthError at the field
 */
export async function requireOwner(
  database: HearthDatabase<Tables>,
  visit: SignedInVisit,
  password: string,
  field = 'present',
): Promise<void> {
  if (isFresh(visit) || (await isOwnPassword(database, visit, password))) return;
  throw new HearthError(
    'not-allowed',
    'This is not your current password. You can also sign out, sign in again, and do it within 10 minutes.',
    field,
  );
}

import './tables.ts';
import { sql } from 'kysely';
import type { HearthDatabase } from '../database/index.ts';
import type { Tables } from '../database/tables.ts';
import { Refusal } from '../errors/index.ts';
import type { SignedInContext } from '../web/request-context.ts';
import { passwordMatches } from './password.ts';
import { type Factors, factorsOf, requireNumber, type TypedNumber } from './second-factor.ts';

/** For so long after signing in nobody is asked to prove again who they are, in milliseconds: ten minutes. */
const freshFor = 10 * 60_000;

/** Whose account it is, from which network, and when. */
type Visitor = Pick<SignedInContext, 'person' | 'network' | 'now'>;

/** How somebody proves again that it is they: not at all, with their password, or by signing in once more. */
export type Proof = 'none' | 'password' | 'sign-in';

/**
 * Whoever has signed in just now proves nothing again. Others give their password; where that alone does not let them in,
 * it does not do here either.
 */
export function proofOf({ app, passkey }: Factors, { person, now }: Pick<Visitor, 'person' | 'now'>): Proof {
  if (now.getTime() - person.begunAt.getTime() < freshFor) return 'none';
  return app || passkey ? 'sign-in' : 'password';
}

/** What the visitor has besides their password, and how they prove that it is they. */
export async function ownProof(context: SignedInContext): Promise<{ factors: Factors; proof: Proof }> {
  const factors = await factorsOf(context.tx, context.person.personId);
  return { factors, proof: proofOf(factors, context) };
}

/**
 * Goes on with the visitor's own password, and with the number of their app where they have one. Every try is counted with
 * those of signing in before anything is looked at: an open screen is no place to guess.
 * @param then what else must be right, before the tries are forgotten
 * @throws Refusal at the field
 */
export async function requirePassword(
  database: HearthDatabase<Tables>,
  { person: { personId }, network, now }: Visitor,
  { password, field, number }: { password: string; field: string; number?: TypedNumber | undefined },
): Promise<void> {
  const found = await database.asService(async (tx) => {
    const { rows } = await sql<{ may: boolean }>`
      select inside.may_try(${personId}::uuid, ${network}, ${now}) as may`.execute(tx);
    if (!rows[0]?.may) return null;
    return tx
      .selectFrom('credential')
      .select('password_hash')
      .where('person_id', '=', personId)
      .executeTakeFirst();
  });
  if (found === null)
    throw new Refusal(
      'not-allowed',
      'There were several wrong tries. Wait 15 minutes, or sign out and ask for a link.',
      field,
    );
  if (!found || !(await passwordMatches(found.password_hash, password)))
    throw new Refusal('not-allowed', 'This is not your current password.', field);
  await database.asService(async (tx) => {
    if (number) await requireNumber(tx, personId, number);
    await sql`select inside.was_right(${personId}::uuid, ${network}, ${now})`.execute(tx);
  });
}

/** Asks for the right password of somebody who proves with it that it is they. @throws Refusal at `present` */
export async function provePassword(
  database: HearthDatabase<Tables>,
  proof: Proof,
  password: string,
  visitor: Visitor,
): Promise<void> {
  if (proof === 'password') await requirePassword(database, visitor, { password, field: 'present' });
}

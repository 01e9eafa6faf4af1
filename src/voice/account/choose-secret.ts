import '../tables.ts';
import { sql } from 'kysely';
import { sqlState } from '../../platform/database/index.ts';
import { Refusal } from '../../platform/errors/index.ts';
import { hashPassword, refuseWeak } from '../../platform/sign-in/index.ts';
import type { Acting, Tx } from '../../platform/web/index.ts';

/** How a young person signs in: their made-up name, and whether there are secret words yet. */
export interface MySignIn {
  readonly name: string;
  readonly hasSecret: boolean;
}

/** The visitor's own. */
export async function mySignIn(tx: Tx, personId: string): Promise<MySignIn> {
  const found = await tx
    .selectFrom('young_sign_in')
    .select('sign_in_name')
    .where('person_id', '=', personId)
    .executeTakeFirst();
  const { rows } = await sql<{ has: boolean }>`select app.have_i_a_passphrase() as has`.execute(tx);
  return { name: found?.sign_in_name ?? '', hasSecret: rows[0]?.has ?? false };
}

async function setName(tx: Tx, personId: string, name: string, now: Date): Promise<void> {
  const { rows } = await sql<{ tells: boolean }>`select app.tells_my_name(${name}) as tells`.execute(tx);
  if (rows[0]?.tells) throw new Refusal('not-allowed', 'Do not use your real name. Make one up.', 'name');
  try {
    await tx
      .insertInto('young_sign_in')
      .values({ person_id: personId, sign_in_name: name, chosen_at: now })
      .onConflict((conflict) =>
        conflict.column('person_id').doUpdateSet({ sign_in_name: name, chosen_at: now }),
      )
      .execute();
  } catch (error) {
    if (sqlState(error) !== '23505') throw error;
    throw new Refusal('not-allowed', 'Someone has this name. Try another one.', 'name');
  }
}

/**
 * Sets the made-up name and the secret words of the visitor, a young person, and ends their sign-ins elsewhere.
 * @throws Refusal `not-allowed` for secret words that are easy to guess, and for a name that is taken or that holds
 *   their real one
 */
export async function chooseSecret(
  tx: Tx,
  { name, password }: { readonly name: string; readonly password: string },
  { personId, now, context }: Pick<Acting, 'personId' | 'now' | 'context'>,
): Promise<void> {
  await refuseWeak(password, [name]);
  await setName(tx, personId, name, now);
  await sql`select app.set_my_passphrase(${await hashPassword(password)})`.execute(tx);
  await sql`select app.end_my_other_sign_ins(${context.person.sessionId})`.execute(tx);
}

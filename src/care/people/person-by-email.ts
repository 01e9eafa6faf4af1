import { sql } from 'kysely';
import { Refusal } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';

/**
 * Somebody by the address they sign in with.
 * @throws Refusal at the field: `not-found` when nobody has an account with it, or it is not asked by somebody who
 *   says who works where
 */
export async function personByEmail(tx: Tx, email: string, field: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`select id from app.person_by_email(${email})`.execute(tx);
  const [person] = rows;
  if (!person) {
    const message =
      'Nobody has an account with this address. Ask the people who run this service to open one first.';
    throw new Refusal('not-found', message, field);
  }
  return person.id;
}

import { sql } from 'kysely';
import { Refusal } from '../../../platform/errors/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';

/** What is said of an address that cannot be one; null of one that can. */
export const noAddress = (address: string): string | null =>
  /^[^\s@]+@[^\s@]+$/.test(address) ? null : 'Give an email address, such as name@example.org.';

export const nameNeeded = 'Nobody has an account with this address. To invite them, give their name too.';

/**
 * Somebody by the address they sign in with. Where nobody has it, an account is opened under their name, and they are sent
 * a link with which they choose a password.
 * @throws Refusal naming the field
 */
export async function personOrInvited(
  tx: Tx,
  organisationId: string,
  { email, name }: { readonly email: string; readonly name: string },
  by: By,
): Promise<string> {
  const address = email.trim();
  const { rows } = await sql<{ id: string }>`select id from app.person_by_email(${address})`.execute(tx);
  const [person] = rows;
  if (person) return person.id;
  const wrong = noAddress(address);
  if (wrong) throw new Refusal('not-allowed', wrong, 'email');
  const called = name.trim().replace(/\s+/g, ' ');
  if (called === '') throw new Refusal('not-found', nameNeeded, 'name');
  const id = by.newId();
  const { rows: invited } = await sql<{ done: boolean }>`
    select app.invite_person(${id}::uuid, ${by.newId()}::uuid, ${organisationId}::uuid, ${called}, ${address}) as done`.execute(
    tx,
  );
  if (!invited[0]?.done) throw new Refusal('not-yours', 'You cannot invite anybody here.', 'email');
  return id;
}

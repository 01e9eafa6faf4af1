import type { Records } from '../../records.ts';
import { CannotBeDone } from '../command.ts';

/** Somebody with an account for work, by the address they sign in with. */
export async function findPerson(
  records: Records,
  email: string,
): Promise<{ readonly id: string; readonly name: string }> {
  const found = await records.asService((tx) =>
    tx
      .selectFrom('person_account')
      .select(['id', 'name'])
      .where((eb) => eb(eb.fn<string>('lower', ['email']), '=', email.trim().toLowerCase()))
      .executeTakeFirst(),
  );
  if (!found) throw new CannotBeDone('Nobody has an account with this address.');
  return found;
}

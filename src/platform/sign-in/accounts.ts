import './tables.ts';
import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { Refusal } from '../errors/index.ts';
import { hashPassword } from './password.ts';
import { refuseWeak } from './weak-password.ts';

/** A new local account. */
export interface NewAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  /** Where they work: no password is made of it. */
  readonly places?: readonly string[];
  /** Somebody else has seen the password: it is changed at the first sign-in. */
  readonly mustChange?: boolean;
}

/**
 * Opens a local account with a password (argon2id).
 * @throws Refusal `out-of-range` or `not-allowed` for a weak password, `not-allowed` for an address that is none or is
 *   taken
 */
export async function openAccount(tx: Transaction<Tables>, account: NewAccount, now: Date): Promise<void> {
  await refuseWeak(account.password, [account.name, account.email, ...(account.places ?? [])]);
  const email = account.email.trim();
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) {
    throw new Refusal('not-allowed', 'Give an email address, such as name@example.org.', 'email');
  }
  const taken = await tx
    .selectFrom('person_account')
    .select('id')
    .where((eb) => eb(eb.fn<string>('lower', ['email']), '=', email.toLowerCase()))
    .executeTakeFirst();
  if (taken) throw new Refusal('not-allowed', 'There is already an account with this address.', 'email');
  await tx
    .insertInto('person_account')
    .values({ id: account.id, name: account.name, email, closed_at: null, created_at: now })
    .execute();
  await tx
    .insertInto('credential')
    .values({
      person_id: account.id,
      password_hash: await hashPassword(account.password),
      changed_at: now,
      must_change: account.mustChange ?? false,
    })
    .execute();
}

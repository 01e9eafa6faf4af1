import './tables.ts';
import type { Transaction } from 'kysely';
import { leaveTrace } from '../audit/leave-trace.ts';
import type { HearthDatabase } from '../database/index.ts';
import type { Tables } from '../database/tables.ts';
import { HearthError } from '../errors/index.ts';
import { passwordMatches, spendTheTime } from './password.ts';
import { beginSession } from './session.ts';

/** After this many wrong passwords in a row the account is closed to sign-in for a while. */
export const mostFailures = 5;
/** For this long, in milliseconds. */
export const lockoutLength = 15 * 60_000;

/** One answer for all: whoever asks is not told whether there is such an account, nor whether it waits. */
const refusedInWords =
  'The email address or password is not right. After several wrong tries an account waits 15 minutes.';

/** Whose account it is; null when there is none. */
export type FindAccount = (tx: Transaction<Tables>) => Promise<string | null>;

const byEmail =
  (email: string): FindAccount =>
  async (tx) => {
    const found = await tx
      .selectFrom('person_account')
      .select('id')
      .where((eb) => eb(eb.fn<string>('lower', ['email']), '=', email.trim().toLowerCase()))
      .executeTakeFirst();
    return found?.id ?? null;
  };

/**
 * Signs somebody in with email address and password.
 * @returns the token for the session cookie
 * @throws HearthError `sign-in-refused`, the same for a wrong password, an unknown address and an account that waits
 */
export function signIn(
  database: HearthDatabase<Tables>,
  email: string,
  password: string,
  now: Date,
): Promise<string> {
  return signInAs(database, byEmail(email), { password, refusal: refusedInWords }, now);
}

/** The same for an account that is found in another way, with words of its own for a refusal. */
export async function signInAs(
  database: HearthDatabase<Tables>,
  find: FindAccount,
  { password, refusal }: { readonly password: string; readonly refusal: string },
  now: Date,
): Promise<string> {
  const refused = (): HearthError => new HearthError('sign-in-refused', refusal);
  const found = await database.asOwner(async (tx) => {
    const personId = await find(tx);
    if (!personId) return undefined;
    return tx
      .selectFrom('person_account')
      .innerJoin('credential', 'credential.person_id', 'person_account.id')
      .select(['person_account.id', 'password_hash', 'failures', 'locked_until'])
      .where('person_account.id', '=', personId)
      .where('closed_at', 'is', null)
      .executeTakeFirst();
  });
  if (!found) {
    await spendTheTime(password);
    throw refused();
  }
  const matches = await passwordMatches(found.password_hash, password);
  if (found.locked_until && found.locked_until > now) {
    const trace = { at: now, personId: found.id, action: 'sign-in-refused' };
    await database.asOwner((tx) => leaveTrace(tx, trace));
    throw refused();
  }
  const token = await database.asOwner(async (tx) => {
    const failures = matches ? 0 : found.failures + 1;
    const locked = failures >= mostFailures;
    await tx
      .updateTable('credential')
      .set({
        failures: locked ? 0 : failures,
        locked_until: locked ? new Date(now.getTime() + lockoutLength) : null,
      })
      .where('person_id', '=', found.id)
      .execute();
    const action = matches ? 'signed-in' : locked ? 'sign-in-locked' : 'sign-in-refused';
    await leaveTrace(tx, { at: now, personId: found.id, action });
    return matches ? beginSession(tx, found.id, now) : null;
  });
  if (token === null) throw refused();
  return token;
}

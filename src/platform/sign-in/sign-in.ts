import './tables.ts';
import { sql, type Transaction } from 'kysely';
import { leaveTrace } from '../audit/leave-trace.ts';
import type { HearthDatabase } from '../database/index.ts';
import type { Tables } from '../database/tables.ts';
import { HearthError } from '../errors/index.ts';
import { passwordMatches, spendTheTime } from './password.ts';
import { hasFactor, takeNumber } from './second-factor.ts';
import { beginSession } from './session.ts';

/** One answer for all: whoever asks is not told whether there is such an account, nor what of it is wrong, nor whether it waits. */
const refusedInWords =
  'The email address, the password or the number is not right. After several wrong tries you wait 15 minutes.';

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

/** Somebody who tries to sign in: what they typed, and the network they come from, as a hash. */
interface Try {
  readonly password: string;
  /** The number of the second factor, where they have one. */
  readonly number?: string;
  readonly network: string;
  readonly now: Date;
}

/**
 * Signs somebody in with email address and password.
 * @returns the token for the session cookie
 * @throws HearthError `sign-in-refused`, the same for a wrong password, an unknown address and an account that waits
 */
export function signIn(database: HearthDatabase<Tables>, email: string, tried: Try): Promise<string> {
  return signInAs(database, byEmail(email), refusedInWords, tried);
}

/** A password that was made for somebody, and that they have not changed, opens nothing after a week. */
const madeForThemLasts = 7 * 86_400_000;

/** Whose account it is and what to compare with, once the try is counted; nothing where it may not be made. */
async function take(database: HearthDatabase<Tables>, find: FindAccount, { network, now }: Try) {
  return database.asService(async (tx) => {
    const personId = await find(tx);
    const found = personId
      ? await tx
          .selectFrom('person_account')
          .innerJoin('credential', 'credential.person_id', 'person_account.id')
          .select(['person_account.id', 'password_hash'])
          .where('person_account.id', '=', personId)
          .where('closed_at', 'is', null)
          .where((row) =>
            row.or([
              row('must_change', '=', false),
              row('changed_at', '>', new Date(now.getTime() - madeForThemLasts)),
            ]),
          )
          .executeTakeFirst()
      : undefined;
    if (!found) return undefined;
    const { rows } = await sql<{ may: boolean }>`
      select inside.may_try(${found.id}, ${network}, ${now}) as may`.execute(tx);
    if (rows[0]?.may) return found;
    await leaveTrace(tx, { at: now, personId: found.id, action: 'sign-in-locked' });
    return undefined;
  });
}

/** The same for an account that is found in another way, with words of its own for a refusal. */
export async function signInAs(
  database: HearthDatabase<Tables>,
  find: FindAccount,
  refusal: string,
  tried: Try,
): Promise<string> {
  const { password, network, now } = tried;
  const found = await take(database, find, tried);
  if (!found) await spendTheTime(password);
  const matches = found && (await passwordMatches(found.password_hash, password));
  const token = await database.asService(async (tx) => {
    if (!found) return null;
    const factor = await hasFactor(tx, found.id);
    const right = matches && (!factor || (await takeNumber(tx, found.id, tried.number ?? '', now)));
    await leaveTrace(tx, { at: now, personId: found.id, action: right ? 'signed-in' : 'sign-in-refused' });
    if (!right) return null;
    await sql`select inside.was_right(${found.id}, ${network}, ${now})`.execute(tx);
    return beginSession(tx, found.id, now, factor);
  });
  if (token === null) throw new HearthError('sign-in-refused', refusal);
  return token;
}

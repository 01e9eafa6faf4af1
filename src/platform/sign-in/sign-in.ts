import './tables.ts';
import { sql, type Transaction } from 'kysely';
import { recordAuditEvent } from '../audit/record-audit-event.ts';
import type { HearthDatabase } from '../database/index.ts';
import type { Tables } from '../database/tables.ts';
import { Refusal } from '../errors/index.ts';
import { hashOfNobody, passwordMatches } from './password.ts';
import { factorsOf, takeNumber } from './second-factor.ts';
import { beginSession } from './session.ts';

/** One answer for all: whoever asks is not told whether there is such an account, nor what of it is wrong, nor whether it waits. */
const refusedInWords =
  'The email address, the password or the number is not right. If you have made a passkey, use that. If your organisation has its own sign-in, use that. After several wrong tries you must wait 15 minutes.';

/** Whose account it is; null when there is none. One statement, whatever it finds. */
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
  /** The key under which secrets of authenticator apps are kept. */
  readonly secretsKey?: string | null;
}

/**
 * Signs somebody in with email address and password.
 * @returns the token for the session cookie
 * @throws Refusal `sign-in-refused`, the same for a wrong password, an unknown address and an account that waits
 */
export function signIn(database: HearthDatabase<Tables>, email: string, tried: Try): Promise<string> {
  return signInAs(database, byEmail(email), refusedInWords, tried);
}

/** A password that was made for somebody, and that they have not changed, opens nothing after a week. */
const madeForThemLasts = 7 * 86_400_000;

/** In the place of the id of an account that is not there: nobody has it. */
const nobody = '00000000-0000-0000-0000-000000000000';

/** Whose account it is and what to compare with, once the try is counted. A stranger's is counted too. */
async function take(database: HearthDatabase<Tables>, find: FindAccount, { network, now }: Try) {
  return database.asService(async (tx) => {
    const personId = await find(tx);
    const found = await tx
      .selectFrom('person_account')
      .innerJoin('credential', 'credential.person_id', 'person_account.id')
      .select(['person_account.id', 'password_hash'])
      .where('person_account.id', '=', personId ?? nobody)
      .where('closed_at', 'is', null)
      .where((row) =>
        row.or([
          row('must_change', '=', false),
          row('changed_at', '>', new Date(now.getTime() - madeForThemLasts)),
        ]),
      )
      .executeTakeFirst();
    const id = found?.id ?? null;
    const { rows } = await sql<{ may: boolean }>`
      select inside.may_try(${id}::uuid, ${network}, ${now}) and not inside.signs_in_elsewhere(${id}::uuid, ${now}) as may`.execute(
      tx,
    );
    const may = rows[0]?.may === true;
    return { id, may, hash: found && may ? found.password_hash : await hashOfNobody() };
  });
}

/** Whether a right password is enough, or a right number comes with it. A passkey cannot be typed here. */
async function isEnough(
  tx: Transaction<Tables>,
  id: string,
  tried: Try,
): Promise<{ withFactor: boolean } | null> {
  const { app, passkey } = await factorsOf(tx, id);
  if (!app) return passkey ? null : { withFactor: false };
  const { number = '', now, secretsKey = null } = tried;
  return (await takeNumber(tx, id, { number, now, key: secretsKey })) ? { withFactor: true } : null;
}

/**
 * The same for an account that is found in another way, with words of its own for a refusal. An account that is not there,
 * or waits, costs the same statements and the same check of a password as one that is.
 */
export async function signInAs(
  database: HearthDatabase<Tables>,
  find: FindAccount,
  refusal: string,
  tried: Try,
): Promise<string> {
  const { password, network, now } = tried;
  const { id, may, hash } = await take(database, find, tried);
  const matches = (await passwordMatches(hash, password)) && may;
  const token = await database.asService(async (tx) => {
    const enough = id !== null && matches ? await isEnough(tx, id, tried) : null;
    const refused = id !== null && !may ? 'sign-in-locked' : 'sign-in-refused';
    await recordAuditEvent(tx, { at: now, personId: id, action: enough ? 'signed-in' : refused });
    if (id === null || !enough) return null;
    await sql`select inside.was_right(${id}::uuid, ${network}, ${now})`.execute(tx);
    return beginSession(tx, id, now, enough.withFactor);
  });
  if (token === null) throw new Refusal('sign-in-refused', refusal);
  return token;
}

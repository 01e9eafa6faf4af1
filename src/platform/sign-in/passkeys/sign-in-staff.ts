import '../tables.ts';
import { sql } from 'kysely';
import { recordAuditEvent } from '../../audit/record-audit-event.ts';
import type { HearthDatabase } from '../../database/index.ts';
import type { Tables } from '../../database/tables.ts';
import type { Tx } from '../../web/request-context.ts';
import { beginSession } from '../session.ts';
import { type PasskeyAnswer, passkeyRefused } from './passkey-asks.ts';
import type { PasskeySite } from './passkey-site.ts';
import { type FindPasskey, type KnownPasskey, neverBackwards, usedPasskey } from './use-passkey.ts';

interface Known extends KnownPasskey {
  readonly id: string;
  readonly personId: string;
}

/** A passkey of somebody whose account is open, and who has work today. */
const ofStaff =
  (now: Date): FindPasskey<Known> =>
  async (tx, credentialId) => {
    await sql`select set_config('hearth.now', ${now.toISOString()}, true)`.execute(tx);
    return tx
      .selectFrom('staff_passkey')
      .innerJoin('person_account', 'person_account.id', 'staff_passkey.person_id')
      .select('staff_passkey.id')
      .select(['person_id as personId', 'credential_id as credentialId', 'public_key as publicKey'])
      .where('credential_id', '=', credentialId)
      .where('closed_at', 'is', null)
      .where(sql<boolean>`app.has_work(person_id) and not inside.signs_in_elsewhere(person_id, ${now})`)
      .executeTakeFirst();
  };

/** Begins the session, unless the device has signed less often than we know of: then its owner is told. */
async function begin(tx: Tx, { id, personId }: Known, counter: number, now: Date): Promise<string | null> {
  const taken = await tx
    .updateTable('staff_passkey')
    .set({ counter, used_at: now })
    .where('id', '=', id)
    .where(neverBackwards(counter))
    .executeTakeFirst();
  const isTaken = taken.numUpdatedRows > 0n;
  await recordAuditEvent(tx, { at: now, personId, action: isTaken ? 'signed-in' : 'sign-in-refused' });
  if (isTaken) return beginSession(tx, personId, now, true);
  await sql`select inside.tell_of_sign_in(${personId}::uuid, 'passkey-refused', ${now})`.execute(tx);
  return null;
}

/**
 * Signs somebody who works here in with a passkey alone: the device has made sure that it is them, so it counts as both
 * factors.
 * @returns the token for the session cookie
 * @throws Refusal `sign-in-refused`, the same for an unknown passkey, an account that is closed or has no work, and a
 *   signature that is wrong
 */
export async function signInWithPasskey(
  database: HearthDatabase<Tables>,
  answer: PasskeyAnswer,
  site: PasskeySite,
  now: Date,
): Promise<string> {
  const { known, counter } = await usedPasskey(database, answer, ofStaff(now), { site, now });
  const token = await database.asService((tx) => begin(tx, known, counter, now));
  if (token === null) throw passkeyRefused();
  return token;
}

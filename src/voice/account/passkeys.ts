import '../tables.ts';
import { recordAuditEvent } from '../../platform/audit/index.ts';
import type { HearthDatabase } from '../../platform/database/index.ts';
import type { Tables } from '../../platform/database/tables.ts';
import {
  askToMake,
  beginSession,
  type FindPasskey,
  type KnownPasskey,
  madePasskey,
  neverBackwards,
  type PasskeyAnswer,
  type PasskeyAsk,
  type PasskeySite,
  passkeyRefused,
  usedPasskey,
} from '../../platform/sign-in/index.ts';
import type { Tx } from '../../platform/web/index.ts';

/** Asks the visitor's device to make a passkey. The device keeps no name of theirs: only the made-up one. */
export async function askForPasskey(
  tx: Tx,
  who: { readonly personId: string; readonly name: string },
  site: PasskeySite,
  at: { readonly now: Date; readonly newId: () => string },
): Promise<PasskeyAsk> {
  const mine = await tx
    .selectFrom('young_passkey')
    .select('id')
    .where('person_id', '=', who.personId)
    .execute();
  const has = mine.map(({ id }) => id);
  return askToMake(tx, { ...who, site: 'My page', has }, site, at);
}

/** Keeps the passkey that the visitor's device made. @throws Refusal `sign-in-refused` when it does not verify */
export async function keepPasskey(
  tx: Tx,
  personId: string,
  answer: PasskeyAnswer,
  site: PasskeySite,
  now: Date,
): Promise<void> {
  const { id, publicKey, counter } = await madePasskey(tx, personId, answer, site, now);
  await tx
    .insertInto('young_passkey')
    .values({ id, person_id: personId, public_key: publicKey, counter, made_at: now })
    .execute();
}

const ofYoungPeople: FindPasskey<KnownPasskey & { readonly personId: string }> = (tx, credentialId) =>
  tx
    .selectFrom('young_passkey')
    .innerJoin('young_person', 'young_person.person_id', 'young_passkey.person_id')
    .select('young_passkey.id as credentialId')
    .select(['young_passkey.person_id as personId', 'public_key as publicKey'])
    .where('young_passkey.id', '=', credentialId)
    .where('young_person.closed_at', 'is', null)
    .executeTakeFirst();

/**
 * Signs in with a passkey.
 * @returns the token for the cookie
 * @throws Refusal `sign-in-refused`, the same for an unknown passkey, a closed account and a signature that is wrong
 */
export async function signInWithPasskey(
  database: HearthDatabase<Tables>,
  answer: PasskeyAnswer,
  site: PasskeySite,
  now: Date,
): Promise<string> {
  const { known, counter } = await usedPasskey(database, answer, ofYoungPeople, { site, now });
  return database.asService(async (tx) => {
    const taken = await tx
      .updateTable('young_passkey')
      .set({ counter, used_at: now })
      .where('id', '=', known.credentialId)
      .where(neverBackwards(counter))
      .executeTakeFirst();
    if (taken.numUpdatedRows === 0n) throw passkeyRefused();
    await recordAuditEvent(tx, { at: now, personId: known.personId, action: 'signed-in' });
    return beginSession(tx, known.personId, now);
  });
}

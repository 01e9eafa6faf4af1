import '../tables.ts';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { leaveTrace } from '../../platform/audit/index.ts';
import type { HearthDatabase } from '../../platform/database/index.ts';
import type { Tables } from '../../platform/database/tables.ts';
import { HearthError } from '../../platform/errors/index.ts';
import { beginSession } from '../../platform/sign-in/index.ts';
import type { Tx } from '../../platform/web/index.ts';

/** What a device is asked to do: the id under which we remember asking, and what the browser is handed. */
export interface PasskeyAsk {
  readonly id: string;
  readonly options: unknown;
}

/** What comes back: which asking it answers, and what the device made of it, as JSON. */
export interface PasskeyAnswer {
  readonly askId: string;
  readonly response: string;
}

const askLasts = 5 * 60_000;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const refused = (): HearthError =>
  new HearthError('sign-in-refused', 'That did not work. Try again, or use your made-up name.', 'passkey');

/** A passkey belongs to the site it was made on: its name, and the origins under which it is read. */
function siteOf(host: string | undefined): { rpID: string; expectedOrigin: string[] } {
  const rpID = (host ?? '').split(':')[0] ?? '';
  const secure = `https://${host}`;
  return { rpID, expectedOrigin: rpID === 'localhost' ? [secure, `http://${host}`] : [secure] };
}

function parsed<T>(text: string): T {
  try {
    return JSON.parse(text) as T;
  } catch {
    throw refused();
  }
}

async function remember(
  tx: Tx,
  row: { id: string; person_id: string | null; asked: string },
  now: Date,
): Promise<void> {
  const expires_at = new Date(now.getTime() + askLasts);
  await tx.deleteFrom('passkey_ask').where('expires_at', '<=', now).execute();
  await tx
    .insertInto('passkey_ask')
    .values({ ...row, expires_at })
    .execute();
}

/** Takes an asking once; what was asked, or a refusal when it is used, late or another's. */
async function takeAsk(tx: Tx, askId: string, personId: string | null, now: Date): Promise<string> {
  if (!uuid.test(askId)) throw refused();
  const found = await tx
    .deleteFrom('passkey_ask')
    .where('id', '=', askId)
    .where('expires_at', '>', now)
    .where((row) => (personId ? row('person_id', '=', personId) : row('person_id', 'is', null)))
    .returning('asked')
    .executeTakeFirst();
  if (!found) throw refused();
  return found.asked;
}

/** Asks the visitor's device to make a passkey. The device keeps no name of theirs: only the made-up one. */
export async function askForPasskey(
  tx: Tx,
  who: { readonly personId: string; readonly name: string },
  host: string | undefined,
  now: Date,
  newId: () => string,
): Promise<PasskeyAsk> {
  const mine = await tx
    .selectFrom('young_passkey')
    .select('id')
    .where('person_id', '=', who.personId)
    .execute();
  const options = await generateRegistrationOptions({
    rpName: 'My page',
    rpID: siteOf(host).rpID,
    userName: who.name,
    userID: new TextEncoder().encode(who.personId),
    attestationType: 'none',
    excludeCredentials: mine.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  const id = newId();
  await remember(tx, { id, person_id: who.personId, asked: options.challenge }, now);
  return { id, options };
}

/** Keeps the passkey that the visitor's device made. @throws HearthError `sign-in-refused` when it does not verify */
export async function keepPasskey(
  tx: Tx,
  personId: string,
  { askId, response }: PasskeyAnswer,
  host: string | undefined,
  now: Date,
): Promise<void> {
  const expectedChallenge = await takeAsk(tx, askId, personId, now);
  const { rpID, expectedOrigin } = siteOf(host);
  const made = await verifyRegistrationResponse({
    response: parsed<RegistrationResponseJSON>(response),
    expectedChallenge,
    expectedOrigin,
    expectedRPID: rpID,
  }).catch(() => null);
  if (!made?.verified) throw refused();
  const { id, publicKey, counter } = made.registrationInfo.credential;
  await tx
    .insertInto('young_passkey')
    .values({
      id,
      person_id: personId,
      public_key: Buffer.from(publicKey).toString('base64url'),
      counter,
      made_at: now,
    })
    .execute();
}

/** Asks whatever device is there for a passkey of this site. Nobody says who they are first. */
export async function askToSignIn(
  database: HearthDatabase<Tables>,
  host: string | undefined,
  now: Date,
  newId: () => string,
): Promise<PasskeyAsk> {
  const options = await generateAuthenticationOptions({
    rpID: siteOf(host).rpID,
    userVerification: 'required',
  });
  const id = newId();
  await database.asService((tx) => remember(tx, { id, person_id: null, asked: options.challenge }, now));
  return { id, options };
}

/**
 * Signs in with a passkey.
 * @returns the token for the cookie
 * @throws HearthError `sign-in-refused`, the same for an unknown passkey, a closed account and a signature that is wrong
 */
export async function signInWithPasskey(
  database: HearthDatabase<Tables>,
  { askId, response }: PasskeyAnswer,
  host: string | undefined,
  now: Date,
): Promise<string> {
  const answer = parsed<AuthenticationResponseJSON>(response);
  const expectedChallenge = await database.asService((tx) => takeAsk(tx, askId, null, now));
  const known = await database.asService((tx) =>
    tx
      .selectFrom('young_passkey')
      .innerJoin('young_person', 'young_person.person_id', 'young_passkey.person_id')
      .select(['young_passkey.id', 'young_passkey.person_id', 'public_key', 'counter'])
      .where('young_passkey.id', '=', String(answer?.id ?? ''))
      .where('young_person.closed_at', 'is', null)
      .executeTakeFirst(),
  );
  if (!known) throw refused();
  const { rpID, expectedOrigin } = siteOf(host);
  const publicKey = new Uint8Array(Buffer.from(known.public_key, 'base64url'));
  const proof = await verifyAuthenticationResponse({
    response: answer,
    expectedChallenge,
    expectedOrigin,
    expectedRPID: rpID,
    credential: { id: known.id, publicKey, counter: Number(known.counter) },
  }).catch(() => null);
  if (!proof?.verified) throw refused();
  return database.asService(async (tx) => {
    await tx
      .updateTable('young_passkey')
      .set({ counter: proof.authenticationInfo.newCounter, used_at: now })
      .where('id', '=', known.id)
      .execute();
    await leaveTrace(tx, { at: now, personId: known.person_id, action: 'signed-in' });
    return beginSession(tx, known.person_id, now);
  });
}

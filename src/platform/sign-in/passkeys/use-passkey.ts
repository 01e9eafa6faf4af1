import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import { sql } from 'kysely';
import type { HearthDatabase } from '../../database/index.ts';
import type { Tables } from '../../database/tables.ts';
import type { Tx } from '../../web/request-context.ts';
import {
  type PasskeyAnswer,
  type PasskeyAsk,
  parsedAnswer,
  passkeyRefused,
  rememberAsk,
  takeAsk,
} from './passkey-asks.ts';
import type { PasskeySite } from './passkey-site.ts';

/** Asks whatever device is there for a passkey of this site. Nobody says who they are first. */
export async function askToUse(
  database: HearthDatabase<Tables>,
  site: PasskeySite,
  { now, newId }: { readonly now: Date; readonly newId: () => string },
): Promise<PasskeyAsk> {
  const options = await generateAuthenticationOptions({ rpID: site.name, userVerification: 'required' });
  const id = newId();
  await database.asService((tx) => rememberAsk(tx, { id, person_id: null, asked: options.challenge }, now));
  return { id, options };
}

/** A passkey as we keep it. */
export interface KnownPasskey {
  readonly credentialId: string;
  readonly publicKey: string;
}

/** Finds a passkey by what the device calls it. */
export type FindPasskey<Known> = (tx: Tx, credentialId: string) => Promise<Known | undefined>;

/**
 * Checks what a device signed: with a passkey that we know, just now, for this site, by its owner. How often it has signed
 * is not looked at here: `neverBackwards` does that in the statement which writes it down.
 * @returns the passkey, and how often the device says that it has signed
 * @throws Refusal `sign-in-refused`, the same for whatever is wrong
 */
export async function usedPasskey<Known extends KnownPasskey>(
  database: HearthDatabase<Tables>,
  { askId, response }: PasskeyAnswer,
  find: FindPasskey<Known>,
  { site, now }: { readonly site: PasskeySite; readonly now: Date },
): Promise<{ known: Known; counter: number }> {
  const answer = parsedAnswer<AuthenticationResponseJSON>(response);
  const expectedChallenge = await database.asService((tx) => takeAsk(tx, askId, null, now));
  const known = await database.asService((tx) => find(tx, String(answer?.id ?? '')));
  if (!known) throw passkeyRefused();
  const proof = await verifyAuthenticationResponse({
    response: answer,
    expectedChallenge,
    expectedOrigin: [...site.origins],
    expectedRPID: site.name,
    requireUserVerification: true,
    credential: {
      id: known.credentialId,
      publicKey: new Uint8Array(Buffer.from(known.publicKey, 'base64url')),
      counter: 0,
    },
  }).catch(() => null);
  if (!proof?.verified) throw passkeyRefused();
  return { known, counter: proof.authenticationInfo.newCounter };
}

/** Whether a device has signed more often than we know of. One that does not count says 0 each time. */
export const neverBackwards = (counter: number) =>
  sql<boolean>`(counter < ${counter} or (counter = 0 and ${counter} = 0))`;

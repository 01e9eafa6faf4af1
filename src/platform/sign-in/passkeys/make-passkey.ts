import {
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
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

/** Whose device is asked. It keeps what `site` and `name` say, and no more. */
export interface WhoseDevice {
  readonly personId: string;
  readonly name: string;
  /** How the site is called in the list of the device. */
  readonly site: string;
  /** The passkeys that they have: a device makes one. */
  readonly has: readonly string[];
}

/** A passkey that a device made. */
export interface MadePasskey {
  readonly id: string;
  readonly publicKey: string;
  readonly counter: number;
}

/** Asks a device to make a passkey: one that it finds by itself later, and gives only to its owner. */
export async function askToMake(
  tx: Tx,
  who: WhoseDevice,
  site: PasskeySite,
  { now, newId }: { readonly now: Date; readonly newId: () => string },
): Promise<PasskeyAsk> {
  const options = await generateRegistrationOptions({
    rpName: who.site,
    rpID: site.name,
    userName: who.name,
    userID: new TextEncoder().encode(who.personId),
    attestationType: 'none',
    excludeCredentials: who.has.map((id) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  const id = newId();
  await rememberAsk(tx, { id, person_id: who.personId, asked: options.challenge }, now);
  return { id, options };
}

/** Checks what the device made. @throws Refusal `sign-in-refused` when it does not verify */
export async function madePasskey(
  tx: Tx,
  personId: string,
  { askId, response }: PasskeyAnswer,
  site: PasskeySite,
  now: Date,
): Promise<MadePasskey> {
  const expectedChallenge = await takeAsk(tx, askId, personId, now);
  const made = await verifyRegistrationResponse({
    response: parsedAnswer<RegistrationResponseJSON>(response),
    expectedChallenge,
    expectedOrigin: [...site.origins],
    expectedRPID: site.name,
    requireUserVerification: true,
  }).catch(() => null);
  if (!made?.verified) throw passkeyRefused();
  const { id, publicKey, counter } = made.registrationInfo.credential;
  return { id, publicKey: Buffer.from(publicKey).toString('base64url'), counter };
}

import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Encrypter } from 'age-encryption';
import type { Locked, Opened } from '../../platform/database/index.ts';
import { CannotBeDone, UsageRefused } from '../command.ts';

const asStream = (pieces: AsyncIterable<Uint8Array>) =>
  Readable.toWeb(Readable.from(pieces)) as ReadableStream<Uint8Array>;
const asPieces = (stream: ReadableStream<Uint8Array>): AsyncIterable<Uint8Array> =>
  Readable.fromWeb(stream as Parameters<typeof Readable.fromWeb>[0]);

async function encrypterFor(recipient: string): Promise<Encrypter> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  try {
    encrypter.addRecipient(recipient);
  } catch {
    throw new UsageRefused('--recipient takes an age public key, such as age1…, as printed by age-keygen.');
  }
  return encrypter;
}

const lockWith = (encrypter: Encrypter): Locked =>
  async function* locked(pieces) {
    yield* asPieces(await encrypter.encrypt(asStream(pieces)));
  };

/**
 * Locks what is written for whoever holds the identity of an age recipient, as the program age does.
 * @throws UsageRefused when it is no recipient
 */
export async function lockedFor(recipient: string): Promise<Locked> {
  return lockWith(await encrypterFor(recipient));
}

/**
 * Locks as `lockedFor` does, and opens in this run alone, by an identity that is made for it and kept nowhere: what was
 * written can be read back where the recipient's identity is not.
 * @throws UsageRefused when it is no recipient
 */
export async function lockedAndReadBack(recipient: string): Promise<{ locked: Locked; unlocked: Locked }> {
  const { Decrypter, generateX25519Identity, identityToRecipient } = await import('age-encryption');
  const encrypter = await encrypterFor(recipient);
  const decrypter = new Decrypter();
  const ofThisRun = await generateX25519Identity();
  encrypter.addRecipient(await identityToRecipient(ofThisRun));
  decrypter.addIdentity(ofThisRun);
  return {
    locked: lockWith(encrypter),
    unlocked: async function* unlocked(pieces) {
      yield* asPieces(await decrypter.decrypt(asStream(pieces)));
    },
  };
}

/**
 * Opens what was locked, with the identities in a file of age-keygen.
 * @throws UsageRefused when the file holds none
 */
export async function openedWith(file: string): Promise<Opened> {
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  const lines = (await readFile(file, 'utf8')).split('\n').map((line) => line.trim());
  const identities = lines.filter((line) => line !== '' && !line.startsWith('#'));
  try {
    for (const identity of identities) decrypter.addIdentity(identity);
  } catch {
    identities.length = 0;
  }
  if (identities.length === 0)
    throw new UsageRefused(`${file} does not hold an age identity. Give the file that age-keygen wrote.`);
  return async (bytes) => {
    try {
      return new Uint8Array(await decrypter.decrypt(bytes));
    } catch {
      throw new CannotBeDone(
        `The backup does not open with the identity in ${file}, or it is not encrypted.`,
      );
    }
  };
}

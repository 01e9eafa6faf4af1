import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** What is sealed. Each purpose has a key of its own: what was sealed for one opens for no other. */
export type Purpose =
  | 'webhook secrets'
  | 'authenticator apps'
  | 'numbers of young people'
  | 'sign-in of an organisation'
  | 'sign-ins under way';

/** The key of the service, drawn out to the length that the cipher takes. */
const keyOf = (serviceKey: string, purpose: Purpose): Buffer =>
  Buffer.from(hkdfSync('sha256', serviceKey, 'hearth', purpose, 32));

const version = 'v1';

/**
 * Seals a secret for the database: AES-256-GCM, bound to the id of its row, so that it opens nowhere else.
 * @returns `v1.` and three parts in base64: what was drawn by lot, the tag, the sealed text
 */
export function seal(secret: string, rowId: string, serviceKey: string, purpose: Purpose): string {
  const lot = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(serviceKey, purpose), lot).setAAD(Buffer.from(rowId));
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return [version, ...[lot, cipher.getAuthTag(), sealed].map((part) => part.toString('base64'))].join('.');
}

/** Opens what was sealed; null when it is not whole, or was sealed with another key, for another row or purpose. */
export function unseal(text: string, rowId: string, serviceKey: string, purpose: Purpose): string | null {
  const [given, ...parts] = text.split('.');
  const [lot, tag, sealed] = parts.map((part) => Buffer.from(part, 'base64'));
  if (given !== version || !lot || !tag || !sealed) return null;
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyOf(serviceKey, purpose), lot, { authTagLength: 16 })
      .setAAD(Buffer.from(rowId))
      .setAuthTag(tag);
    return Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

/** A hash that nobody makes without the key of the service: 43 letters and digits. */
export function keyedHash(text: string, serviceKey: string, purpose: Purpose): string {
  return createHmac('sha256', keyOf(serviceKey, purpose)).update(text).digest('base64url');
}

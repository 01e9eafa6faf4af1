import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** The key of the service, drawn out to the length that the cipher takes. */
const keyOf = (serviceKey: string): Buffer =>
  Buffer.from(hkdfSync('sha256', serviceKey, 'hearth', 'webhook secrets', 32));

/**
 * Seals a secret for the database: AES-256-GCM, bound to the id of its row, so that it opens nowhere else.
 * @returns `v1.` and three parts in base64: what was drawn by lot, the tag, the sealed text
 */
export function seal(secret: string, rowId: string, serviceKey: string): string {
  const lot = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(serviceKey), lot).setAAD(Buffer.from(rowId));
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return ['v1', ...[lot, cipher.getAuthTag(), sealed].map((part) => part.toString('base64'))].join('.');
}

/** Opens what was sealed; null when it is not whole, or was sealed with another key or for another row. */
export function unseal(text: string, rowId: string, serviceKey: string): string | null {
  const [version, ...parts] = text.split('.');
  const [lot, tag, sealed] = parts.map((part) => Buffer.from(part, 'base64'));
  if (version !== 'v1' || !lot || !tag || !sealed) return null;
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyOf(serviceKey), lot, { authTagLength: 16 })
      .setAAD(Buffer.from(rowId))
      .setAuthTag(tag);
    return Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

/** A new secret, in the form that the Standard Webhooks libraries take. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/**
 * The signatures of a delivery, one for each secret that holds, after Standard Webhooks: HMAC-SHA256 over the id, the
 * time in seconds and the body, with points between.
 */
export function signaturesOf(secrets: readonly string[], id: string, seconds: number, body: string): string {
  return secrets
    .map((secret) => {
      const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
      return `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`;
    })
    .join(' ');
}

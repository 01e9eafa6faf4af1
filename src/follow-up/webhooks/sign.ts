import { createHmac, randomBytes } from 'node:crypto';

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

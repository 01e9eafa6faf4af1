import { randomBytes, timingSafeEqual } from 'node:crypto';

const under = (pad: Buffer, bytes: Buffer): Buffer =>
  Buffer.from(bytes.map((byte, at) => byte ^ (pad[at] ?? 0)));

/**
 * A form token under a mask drawn by lot: what one page holds says nothing about the next, so that nobody learns it from
 * how well pages compress.
 */
export function maskedToken(token: string): string {
  const bytes = Buffer.from(token, 'base64url');
  const pad = randomBytes(bytes.length);
  return Buffer.concat([pad, under(pad, bytes)]).toString('base64url');
}

/**
 * The token under a mask; null where it is none. One without a mask is taken as it is: a page that was open before there
 * were masks holds one.
 */
export function unmaskedToken(sent: string): string | null {
  if (/^[\w-]{43}$/.test(sent)) return sent;
  if (!/^[\w-]{86}$/.test(sent)) return null;
  const bytes = Buffer.from(sent, 'base64url');
  // The last letter has bits to spare: there is one way to write a token, and the others are none.
  if (bytes.toString('base64url') !== sent) return null;
  return under(bytes.subarray(0, 32), bytes.subarray(32)).toString('base64url');
}

/** Whether two tokens are the same under their masks; how long this takes says nothing of where they differ. */
export function isSameToken(one: string, other: string): boolean {
  const [first, second] = [unmaskedToken(one), unmaskedToken(other)];
  return first !== null && second !== null && timingSafeEqual(Buffer.from(first), Buffer.from(second));
}

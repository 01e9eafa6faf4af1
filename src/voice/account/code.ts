import { createHash, randomInt } from 'node:crypto';

/** Letters and digits that nobody takes for one another, read out or written down. */
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const length = 9;

/** How long a code is good for, in milliseconds. */
export const codeLasts = 20 * 60_000;
/** After so many wrong words the code is worth nothing. */
export const mostWrongWords = 5;
/** After so many wrong codes of anybody within the time below, nobody's code is taken for a while. */
export const mostWrongCodes = 100;
/** That time, in milliseconds. */
export const wrongCodesCount = 10 * 60_000;

/** A new code in three groups of three: 31 to the power of 9, so that no guess finds it within its 20 minutes. */
export function newCode(): string {
  const letters = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
  return letters.replace(/(...)(?=.)/g, '$1-');
}

/** What is kept of a code: written in any case, with any spaces or dashes, it is the same. */
export function codeHash(code: string): string {
  const plain = code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  return createHash('sha256').update(`young code ${plain}`).digest('base64url');
}

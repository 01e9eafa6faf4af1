import { randomInt } from 'node:crypto';
import { keyedHash } from '../../platform/secrets/index.ts';

/** Letters and digits that nobody takes for one another, read out or written down. */
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const length = 12;

/** How long a number waits for two adults, in milliseconds: seven days. */
export const numberLasts = 7 * 24 * 3_600_000;
/** After so many wrong words the number is worth nothing. */
export const mostWrongWords = 5;

/** A new number in four groups of three: 31 to the power of 12, so that nobody finds it by guessing. */
export function newNumber(): string {
  const letters = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
  return letters.replace(/(...)(?=.)/g, '$1-');
}

/**
 * What is kept of a number: written in any case, with any spaces or dashes, it is the same. Whoever has the database
 * alone cannot try numbers on it: it is made with the key of the service.
 */
export function numberHash(number: string, secretsKey: string): string {
  const plain = number.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  return keyedHash(plain, secretsKey, 'numbers of young people');
}

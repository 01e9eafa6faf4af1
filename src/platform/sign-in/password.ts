import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

// argon2id (the library's default), 19 MiB, two passes: the setting that OWASP gives for servers.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The fewest characters a password may have. */
export const shortestPassword = 12;

/** Hashes a password with argon2id and a salt of its own. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

/** Whether the password matches the hash. */
export function passwordMatches(passwordHash: string, password: string): Promise<boolean> {
  return verify(passwordHash, password);
}

let decoy: Promise<string> | undefined;

/** A hash at the cost of every other, to compare with where there is no such account. What it is of is drawn by lot. */
export function hashOfNobody(): Promise<string> {
  decoy ??= hashPassword(randomBytes(32).toString('base64url'));
  return decoy;
}

/** Spends the time of a real check when there is no such account, so that the answer does not tell. */
export async function spendTheTime(password: string): Promise<void> {
  await passwordMatches(await hashOfNobody(), password);
}

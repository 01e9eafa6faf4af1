import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { networkPart } from './network-of.ts';
import { sessionCookie } from './session-cookie.ts';

/** The token that a request brings, and whether as a program. */
export function tokenOf(
  request: FastifyRequest,
  secure: boolean,
): { token: string | undefined; bearer: boolean } {
  const header = request.headers.authorization;
  if (header?.startsWith('Bearer ')) return { token: header.slice(7), bearer: true };
  return { token: request.cookies?.[sessionCookie(secure)], bearer: false };
}

/** Sessions that are remembered at a time; one that is forgotten is counted by its address once. */
const most = 10_000;

const keyOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/**
 * The sessions that were found good: each has its own limit of requests, so that everybody behind one address does not
 * share one. A token that was not found good is nobody's: whoever makes them up is counted by their network.
 */
export class KnownSessions {
  readonly #keys = new Set<string>();
  readonly #secure: boolean;

  constructor(secure: boolean) {
    this.#secure = secure;
  }

  /** Notes whether a session was found good, now that somebody has looked. */
  note(token: string, isGood: boolean): void {
    const key = keyOf(token);
    this.#keys.delete(key);
    if (isGood) this.#keys.add(key);
    const [oldest] = this.#keys;
    if (this.#keys.size > most && oldest !== undefined) this.#keys.delete(oldest);
  }

  /** Whether a request says who sends it. */
  bringsToken(request: FastifyRequest): boolean {
    return tokenOf(request, this.#secure).token !== undefined;
  }

  /** By what the requests of whoever sends this one are counted. */
  countedBy(request: FastifyRequest): string {
    const { token } = tokenOf(request, this.#secure);
    const key = token === undefined ? '' : keyOf(token);
    return this.#keys.has(key) ? `session ${key}` : networkPart(request.ip);
  }
}

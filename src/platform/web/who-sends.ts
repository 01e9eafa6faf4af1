import type { FastifyRequest } from 'fastify';
import { type Clock, londonDate } from '../clock/index.ts';
import type { HearthDatabase } from '../database/index.ts';
import type { Tables } from '../database/tables.ts';
import { whoIs } from '../sign-in/session.ts';
import { sessionCookie } from './session-cookie.ts';
import type { SignedIn } from './visit.ts';

interface Deps {
  readonly database: HearthDatabase<Tables>;
  readonly clock: Clock;
  readonly secureCookies: boolean;
}

/** Who sends a request, and whether as a program; nobody when there is no sign-in. */
export async function whoSends(
  request: FastifyRequest,
  { database, clock, secureCookies }: Deps,
): Promise<{ person: SignedIn | null; bearer: boolean }> {
  const header = request.headers.authorization;
  const bearer = header?.startsWith('Bearer ') ?? false;
  const token = bearer ? header?.slice(7) : request.cookies[sessionCookie(secureCookies)];
  const now = clock();
  return { person: token ? await whoIs(database, token, now, londonDate(now)) : null, bearer };
}

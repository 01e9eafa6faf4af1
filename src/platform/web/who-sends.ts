import type { FastifyRequest } from 'fastify';
import { type Clock, londonDate } from '../clock/index.ts';
import type { HearthDatabase } from '../database/index.ts';
import type { Tables } from '../database/tables.ts';
import { whoIs } from '../sign-in/session.ts';
import { tokenOf } from './known-sessions.ts';
import type { SignedIn } from './request-context.ts';

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
  const { token, bearer } = tokenOf(request, secureCookies);
  const now = clock();
  return { person: token ? await whoIs(database, token, now, londonDate(now)) : null, bearer };
}

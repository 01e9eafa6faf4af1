import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Clock } from '../clock/index.ts';
import type { KnownSessions } from './known-sessions.ts';
import { RequestCounts, type TakeShared } from './request-counts.ts';

/** The largest request, in bytes: a long narrative fits, a flood does not. */
export const largestRequest = 4_000_000;

/**
 * The largest body that may be sent without having signed in, by a program or in a form, in bytes: the facts of a decision
 * are small, and nothing long is written before somebody has signed in.
 */
export const largestOpenBody = 64_000;

const isOfSession = (countedBy: string): boolean => countedBy.startsWith('session ');

/** The plugin makes its store itself. */
const storeOf = (counts: RequestCounts) =>
  function give() {
    return counts;
  } as unknown as new () => RequestCounts;

/** Whether a form is read before its sender is told to wait, so that what was typed comes back. */
function isReadFirst(request: FastifyRequest, countedBy: string): boolean {
  const { 'content-type': type = '', 'content-length': length } = request.headers;
  if (request.method !== 'POST' || !type.startsWith('application/x-www-form-urlencoded')) return false;
  const most = isOfSession(countedBy) ? largestRequest : largestOpenBody;
  return length !== undefined && Number(length) <= most;
}

/** What limiting requests needs. */
export interface Limits {
  /** Requests a minute of one session. */
  readonly ofSession: number;
  /** Requests a minute from one network of all who are not signed in, or of whom nobody knows yet that they are. */
  readonly ofNetwork: number;
  readonly clock: Clock;
  /** Where several processes count together; null where this one counts alone. */
  readonly takeShared: TakeShared | null;
}

/**
 * So many requests a minute of one session, or from one network without one; then the next is told to wait. What is never
 * limited (`isUnlimited`) asks the database nothing: a request that says who sends it is counted in this process, and past
 * the limit nobody looks who it is.
 */
export async function limitRequests(
  app: FastifyInstance,
  { ofSession, ofNetwork, clock, takeShared }: Limits,
  sessions: KnownSessions,
): Promise<void> {
  await app.register(rateLimit, {
    global: false,
    max: (_request: FastifyRequest, key: string) => (isOfSession(key) ? ofSession : ofNetwork),
    timeWindow: '1 minute',
    keyGenerator: (request: FastifyRequest): string => sessions.countedBy(request),
    store: storeOf(new RequestCounts(clock, takeShared)),
  });
  const limit = app.rateLimit();
  // With something of its own it has a count of its own.
  const count = app.createRateLimit({});
  app.decorateRequest('isOverLimit', false);
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.config?.isUnlimited) {
      if (!sessions.bringsToken(request)) return;
      const counted = await count(request);
      request.isOverLimit = !counted.isAllowed && counted.isExceeded;
    } else if (!isReadFirst(request, sessions.countedBy(request))) await limit.call(app, request, reply);
  });
  // A request is counted once: by this only where it was read first.
  app.addHook('preValidation', async (request, reply) => {
    if (!request.routeOptions.config?.isUnlimited) await limit.call(app, request, reply);
  });
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answered however often it is asked for. */
    readonly isUnlimited?: boolean;
  }
  interface FastifyRequest {
    /** It is answered all the same, as for nobody. */
    isOverLimit: boolean;
  }
}

import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { KnownSessions } from './known-sessions.ts';

/** The largest request, in bytes: a long narrative fits, a flood does not. */
export const largestRequest = 4_000_000;

/**
 * The largest body that may be sent without having signed in, by a program or in a form, in bytes: the facts of a decision
 * are small, and nothing long is written before somebody has signed in.
 */
export const largestOpenBody = 64_000;

/** Whether a form is read before its sender is told to wait, so that what was typed comes back. */
function isReadFirst(request: FastifyRequest, countedBy: string): boolean {
  const { 'content-type': type = '', 'content-length': length } = request.headers;
  if (request.method !== 'POST' || !type.startsWith('application/x-www-form-urlencoded')) return false;
  const most = countedBy.startsWith('session ') ? largestRequest : largestOpenBody;
  return length !== undefined && Number(length) <= most;
}

/**
 * So many requests a minute of one session, or from one network without one; then the next is told to wait. What is never
 * limited (`isUnlimited`) asks the database nothing: a request that says who sends it is counted there too, and past the
 * limit nobody looks who it is.
 */
export async function limitRequests(
  app: FastifyInstance,
  max: number,
  sessions: KnownSessions,
): Promise<void> {
  const keyGenerator = (request: FastifyRequest): string => sessions.countedBy(request);
  await app.register(rateLimit, { global: false, max, timeWindow: '1 minute', keyGenerator });
  const limit = app.rateLimit();
  const count = app.createRateLimit();
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

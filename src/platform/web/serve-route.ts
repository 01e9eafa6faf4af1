import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { recordAuditEvent } from '../audit/record-audit-event.ts';
import { type Clock, londonDate, type NewId } from '../clock/index.ts';
import type { HearthDatabase } from '../database/index.ts';
import type { Tables } from '../database/tables.ts';
import { notFound, Refusal } from '../errors/index.ts';
import { endSession, whoIs } from '../sign-in/session.ts';
import { isId } from './is-id.ts';
import { forgetKept, keepOnServer, ownerOfToken, tokenIn } from './kept-on-server.ts';
import { type KnownSessions, tokenOf } from './known-sessions.ts';
import { largestOpenBody } from './limit-requests.ts';
import { networkOf } from './network-of.ts';
import { readForm, refuseUnstorableIn } from './read-form.ts';
import { type Reply, redirect } from './reply.ts';
import {
  type AuditSubject,
  one,
  type RequestContext,
  type SignedIn,
  type SignedInContext,
  type Tx,
  type YoungPersonContext,
} from './request-context.ts';
import { requireSameSite, requireToken } from './request-forgery.ts';
import type { Route } from './route.ts';
import { type SendDeps, sendAnswer } from './send-answer.ts';

/** What serving a request needs. */
export interface ServeDeps extends SendDeps {
  readonly database: HearthDatabase<Tables>;
  readonly clock: Clock;
  readonly newId: NewId;
  /** Whether staff have to have a second factor; they do in live mode. */
  readonly secondFactor?: boolean;
}

/** An id in an address that is no id leads nowhere, and never reaches the database. */
function paramsOf(request: FastifyRequest): Record<string, string> {
  const params = request.params as Record<string, string>;
  for (const [name, value] of Object.entries(params)) {
    if (/id$/i.test(name) && !isId(value))
      throw new Refusal('not-found', 'There is nothing here, or you do not have access to it.');
  }
  return params;
}

/** The guide and the still pages: open to anybody, nobody's data. They answer while the database does not. */
const needsNobody = (route: Route): boolean => route.who === 'anybody' && !route.audit && !route.outside;

/** Pages for work and a young person's own pages are apart: the other's are not there. */
function requireRightDoor(route: Route, person: SignedIn | null): asserts person is SignedIn {
  if (!person) throw new Refusal('sign-in-needed', 'Sign in to continue.');
  if ((person.childId !== null) !== (route.who === 'young-person') && !route.outside)
    throw new Refusal('not-found', 'There is nothing here, or you do not have access to it.');
}

/** Another system asks what it was let ask, and nothing else: no page, and no other part of the API. */
function requireScope(route: Route, person: SignedIn | null): void {
  if (!person?.scopes || route.who === 'anybody') return;
  if (!route.api || !person.scopes.includes(route.api.tag))
    throw new Refusal('not-yours', 'The key of this system does not cover this part of the API.');
}

/** Whoever has something to do about their sign-in first is led there, from everywhere but the way out. */
function leadToAccount(deps: ServeDeps, route: Route, person: SignedIn | null): Reply | null {
  if (!person || person.childId || route.who === 'anybody') return null;
  const isOnTheWay = route.path.startsWith('/account') || route.path === '/sign-out';
  const isReady = !person.mustChange && (person.withFactor || !deps.secondFactor);
  if (isOnTheWay || isReady) return null;
  if (route.path.startsWith('/api/'))
    throw new Refusal(
      'not-yours',
      'Sign in on the pages first: a new password or a second factor is needed.',
    );
  return redirect('/account');
}

/** Stands where a transaction would be: whoever reaches for it has declared the route wrongly. */
const noTransaction = new Proxy({} as Tx, {
  get: () => {
    throw new Error('this route runs outside a transaction');
  },
});

/** Whether what was sent was taken: a form that comes back with errors has not done what its route is for. */
const wasTaken = (answer: Reply): boolean =>
  !((answer.kind === 'page' || answer.kind === 'json') && answer.status >= 400);

/** Whether somebody signs in with this answer: whoever was signed in with the same browser is then signed out. */
const isNewSession = (answer: Reply): boolean =>
  Boolean(
    answer.kind === 'redirect' ? answer.session : answer.kind === 'page' ? answer.page.session : undefined,
  );

/** Carries an answer out of a transaction that is rolled back. */
class SentBack {
  constructor(
    readonly answer: Reply,
    readonly subjects: readonly AuditSubject[],
  ) {}
}

/**
 * Whether all of what a visit wrote is taken back, and only the trace of trying stays: where a form comes back, it may have
 * written something before its fault was found.
 */
const isTakenBack = (route: Route, answer: Reply): boolean =>
  route.method === 'POST' &&
  route.attempts !== 'kept' &&
  !route.outside &&
  !needsNobody(route) &&
  !wasTaken(answer);

/** Answers a visit inside one transaction that runs as the visitor; the trace stands or falls with it. */
async function answerVisit(
  deps: ServeDeps,
  route: Route,
  request: FastifyRequest,
  person: SignedIn | null,
  now: Date,
): Promise<Reply> {
  const today = londonDate(now);
  const params = paramsOf(request);
  const isForm = request.method === 'POST' && !route.path.startsWith('/api/');
  const form = isForm ? readForm(request.body) : {};
  if (!isForm) refuseUnstorableIn(request.body);
  const query = new URLSearchParams(request.raw.url?.split('?')[1] ?? '');
  refuseUnstorableIn(Object.fromEntries(query));
  const answerIn = async (tx: Tx): Promise<Reply> => {
    const subjects: AuditSubject[] = [];
    const context: RequestContext = {
      person,
      tx,
      now,
      today,
      newId: deps.newId,
      params,
      query,
      form,
      sentFrom: isForm ? one(form, '_at') : null,
      body: request.body,
      headers: request.headers as Record<string, string | undefined>,
      cookies: request.cookies,
      path: request.raw.url?.split('?')[0] ?? '/',
      network: networkOf(request.ip),
      auditSubject: (subject) => {
        subjects.push(subject);
      },
    };
    if (route.who !== 'anybody') requireRightDoor(route, person);
    // Who may is asked before anything is read; the database stays the last word.
    if (route.may && !(await route.may.check(context as SignedInContext))) throw notFound();
    const answer = await route.answer(context as YoungPersonContext);
    if (isTakenBack(route, answer)) throw new SentBack(answer, subjects);
    await trace(tx, answer, subjects);
    return answer;
  };
  const trace = async (tx: Tx, answer: Reply, subjects: readonly AuditSubject[]): Promise<void> => {
    const verb = 'verb' in answer && answer.verb !== undefined ? answer.verb : route.audit;
    if (!verb || route.outside) return;
    const about: readonly (AuditSubject | undefined)[] = subjects.length > 0 ? subjects : [undefined];
    for (const subject of about) {
      await recordAuditEvent(tx, {
        at: now,
        personId: person?.personId ?? null,
        action: route.attempts === 'kept' || wasTaken(answer) ? verb : 'sent-back',
        subjectKind: subject?.kind,
        subjectId: subject?.id,
        childId: subject?.childId,
        requestId: request.id,
      });
    }
  };
  const first = leadToAccount(deps, route, person);
  if (first) return first;
  requireScope(route, person);
  if (route.outside || needsNobody(route)) return answerIn(noTransaction);
  const who = { personId: person?.personId ?? null, settings: { now: now.toISOString() } };
  try {
    return await deps.database.asPerson(who, answerIn);
  } catch (error) {
    if (!(error instanceof SentBack)) throw error;
    const { answer, subjects } = error;
    await deps.database.asPerson(who, async (tx) => {
      await trace(tx, answer, subjects);
      if (answer.kind === 'page') await answer.after?.(tx);
    });
    return answer;
  }
}

/** Who asks. Where it does not matter, not being able to tell is no reason to leave somebody without an answer. */
async function personOf(deps: ServeDeps, route: Route, token: string, now: Date): Promise<SignedIn | null> {
  try {
    return await whoIs(deps.database, token, now, londonDate(now));
  } catch (error) {
    if (needsNobody(route)) return null;
    throw error;
  }
}

/** Refuses a form without the token of this sign-in, and notes whether it has that of an earlier one of theirs. */
async function requireOwnToken(deps: ServeDeps, request: FastifyRequest, person: SignedIn): Promise<void> {
  try {
    requireToken(request, person);
  } catch (error) {
    request.isTheirs = (await ownerOfToken(deps.database, tokenIn(request.body))) === person.personId;
    throw error;
  }
}

/** Puts one route into the server: who is it, is the form theirs, the answer, and out it goes. */
export function serveRoute(
  app: FastifyInstance,
  route: Route,
  deps: ServeDeps,
  sessions: KnownSessions,
): void {
  app.route({
    method: route.method,
    url: route.path,
    ...(route.who === 'anybody' ? { bodyLimit: largestOpenBody } : {}),
    config: { isUnlimited: route.who === 'anybody' && route.isUnlimited === true },
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const now = deps.clock();
      const { token, bearer } = tokenOf(request, deps.secureCookies);
      const person = token && !request.isOverLimit ? await personOf(deps, route, token, now) : null;
      if (token && !request.isOverLimit) sessions.note(token, person !== null);
      request.person = person;
      if (route.method === 'POST') {
        if (!bearer) requireSameSite(request);
        if (route.who !== 'anybody') {
          if (!person && !bearer) request.isKept = await keepOnServer(deps, request, now, token);
          requireRightDoor(route, person);
          if (!bearer) await requireOwnToken(deps, request, person);
        }
      }
      const answer = await answerVisit(deps, route, request, person, now);
      const again = (request.body as { _kept?: unknown } | null)?._kept;
      if (person && route.method === 'POST' && typeof again === 'string' && isId(again) && wasTaken(answer))
        await deps.database.asService((tx) => forgetKept(tx, person.personId, again));
      if (person && isNewSession(answer))
        await deps.database.asService((tx) => endSession(tx, person.sessionId, now));
      const done = route.method === 'POST' && route.audit ? route.audit : undefined;
      return sendAnswer(deps, request, reply, answer, { person, done });
    },
  });
}

declare module 'fastify' {
  interface FastifyRequest {
    person: SignedIn | null;
    /** What was written is kept on the server, for the person of the sign-in that had ended. */
    isKept?: boolean;
    /** The form carries the token of another sign-in of the same person. */
    isTheirs?: boolean;
  }
}

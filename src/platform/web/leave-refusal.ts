import { createHmac } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import { recordAuditEvent } from '../audit/record-audit-event.ts';
import type { Clock } from '../clock/index.ts';
import { type HearthDatabase, sqlState } from '../database/index.ts';
import type { Tables } from '../database/tables.ts';
import { networkPart } from './network-of.ts';
import { textIn } from './read-form.ts';
import type { Route } from './route.ts';

/** What leaving the trace of a refusal needs. */
export interface RefusalDeps {
  readonly database: HearthDatabase<Tables>;
  readonly clock: Clock;
  /** Under this key is hashed what must not be kept. It lies outside the database. */
  readonly refusalKey: Buffer;
}

/** So many refusals of one person, or from one network, are events in an hour; beyond that they are counted. */
export const mostRefusalsKept = 20;

/** A keyed hash in the shape of an id: the same thing has the same, and nobody without the key tells what it was. */
function hashed(key: Buffer, kind: string, text: string): string {
  const hex = createHmac('sha256', key).update(`${kind}\0${text}`).digest('hex');
  return hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Counts one more, in the hour it falls into. Past the bound an event stands for twice as many each time. */
async function isKept(
  deps: RefusalDeps,
  who: string,
  kind: 'person' | 'network',
  now: Date,
): Promise<boolean> {
  const { rows } = await deps.database.asService((tx) =>
    sql<{ times: number }>`
      insert into refusal_count as c (who, kind, hour, times)
      values (${who}::uuid, ${kind}, date_trunc('hour', ${now}::timestamptz), 1)
      on conflict (who, hour) do update set times = c.times + 1 returning times`.execute(tx),
  );
  const times = rows[0]?.times ?? 0;
  return times <= mostRefusalsKept || Number.isInteger(Math.log2(times / mostRefusalsKept));
}

/** Somebody who has signed in and may not: who, at which route, and about what, as a hash. */
async function leaveOfPerson(deps: RefusalDeps, request: FastifyRequest, personId: string): Promise<void> {
  const now = deps.clock();
  if (!(await isKept(deps, personId, 'person', now))) return;
  const ids = Object.values((request.params ?? {}) as Record<string, string>);
  await deps.database.asService((tx) =>
    recordAuditEvent(tx, {
      at: now,
      personId,
      action: 'refused',
      subjectKind: `${request.method} ${request.routeOptions.url}`,
      ...(ids.length > 0 ? { subjectId: hashed(deps.refusalKey, 'id', ids.join(' ').toLowerCase()) } : {}),
      requestId: request.id,
    }),
  );
}

/** Somebody who could not sign in: which account they tried and from which network, each as a hash. */
async function leaveOfStranger(deps: RefusalDeps, request: FastifyRequest, claims: string): Promise<void> {
  const now = deps.clock();
  const network = hashed(deps.refusalKey, 'network', networkPart(request.ip));
  if (!(await isKept(deps, network, 'network', now))) return;
  const tried = textIn(request.body, claims).trim().toLowerCase();
  const left = { at: now, personId: null, action: 'refused-sign-in' as const, requestId: request.id };
  await deps.database.asService(async (tx) => {
    const subjectId = hashed(deps.refusalKey, 'account', tried);
    await recordAuditEvent(tx, { ...left, subjectKind: 'account tried', subjectId });
    await recordAuditEvent(tx, { ...left, subjectKind: 'network', subjectId: network });
  });
}

/**
 * Leaves a trace of whoever was refused, outside the transaction that was rolled back, whichever route it was. Whether
 * it could be left makes no difference to the answer.
 */
export function leaveRefusals(app: FastifyInstance, deps: RefusalDeps, routes: readonly Route[]): void {
  const claimed = new Map<string, string>(
    routes.flatMap((route) =>
      route.who === 'anybody' && route.claims
        ? [[`${route.method} ${route.path}`, route.claims] as const]
        : [],
    ),
  );
  const leave = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { statusCode: status } = reply;
    const claims = claimed.get(`${request.method} ${request.routeOptions.url}`);
    if (claims && status >= 400 && status < 500 && status !== 429)
      await leaveOfStranger(deps, request, claims);
    else if (request.person && (status === 403 || status === 404))
      await leaveOfPerson(deps, request, request.person.personId);
  };
  app.addHook('onSend', async (request, reply) => {
    await leave(request, reply).catch((error) => {
      request.log.error({ code: sqlState(error) ?? 'unexpected-fault' }, 'a refusal left no trace');
    });
  });
}

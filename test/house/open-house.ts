import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { type AppDeps, allRoutes, createApp } from '../../src/app.ts';
import type { HearthDatabase } from '../../src/platform/database/index.ts';
import type { Tables } from '../../src/platform/database/tables.ts';
import { beginSession, whoIs } from '../../src/platform/sign-in/index.ts';
import { testDatabase } from '../database/index.ts';
import { asDescribed } from './as-described.ts';
import { buildWorld, type World } from './world.ts';

/** The whole service over a database of its own, with the little world in it and a clock that tests set. */
export interface House {
  readonly app: FastifyInstance;
  readonly database: HearthDatabase<Tables>;
  readonly world: World;
  now: Date;
  /** Asks as a person, with their cookie and, for forms, their token. Null is nobody. */
  as(person: string | null): Visitor;
  close(): Promise<void>;
}

/** What somebody can do. */
export interface Visitor {
  get(url: string, headers?: Record<string, string>): Promise<Response>;
  post(
    url: string,
    form: Record<string, string | string[]>,
    headers?: Record<string, string>,
  ): Promise<Response>;
  api(
    method: 'GET' | 'POST',
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Response>;
  readonly token: () => Promise<string>;
}
export type Response = LightMyRequestResponse;

const assetsDirectory = fileURLToPath(new URL('../../dist/assets', import.meta.url));

/** Before a sign-in would end of itself, those of the tests begin anew. */
const soonOver = 29 * 60_000;

/** Opens the house on a Tuesday night. `change` puts something else in the place of what the service is given. */
export async function openHouse(
  now = new Date('2026-03-03T02:15:00Z'),
  change: (deps: AppDeps) => AppDeps = (deps) => deps,
): Promise<House> {
  const database = (await testDatabase()) as HearthDatabase<Tables>;
  const world = await buildWorld(database, new Date('2020-01-01T00:00:00Z'));
  const house = { now } as House & { now: Date };
  const deps: AppDeps = {
    database,
    clock: () => house.now,
    newId: randomUUID,
    demo: false,
    demoPeople: [],
    secureCookies: false,
    assetsDirectory,
    log: false,
    requestsPerMinute: 100_000,
    trustedProxies: 0,
  };
  const given = change(deps);
  const app = await createApp(given);
  const holdToDescription = asDescribed(allRoutes(given));
  const sessions = new Map<string, { begun: Date; session: Promise<{ token: string; csrf: string }> }>();
  const sessionOf = (person: string) => {
    const held = sessions.get(person);
    if (held && house.now.getTime() - held.begun.getTime() < soonOver) return held.session;
    const session = begin(person);
    sessions.set(person, { begun: house.now, session });
    return session;
  };
  const begin = async (person: string) => {
    const token = await database.asOwner((tx) => beginSession(tx, person, house.now));
    const who = await whoIs(database, token, house.now, house.now.toISOString().slice(0, 10));
    return { token, csrf: who?.csrfToken ?? '' };
  };
  const as = (person: string | null): Visitor => {
    const send = async (options: InjectOptions) => {
      const session = person ? await sessionOf(person) : null;
      return app.inject(session ? { ...options, cookies: { hearth_session: session.token } } : options);
    };
    return {
      token: async () => (person ? (await sessionOf(person)).token : ''),
      get: (url, headers = {}) => send({ method: 'GET', url, headers }),
      post: async (url, form, headers = {}) => {
        const csrf = person ? (await sessionOf(person)).csrf : '';
        const body = new URLSearchParams();
        for (const [name, value] of Object.entries({ _csrf: csrf, ...form })) {
          for (const entry of Array.isArray(value) ? value : [value]) body.append(name, entry);
        }
        const type = { 'content-type': 'application/x-www-form-urlencoded' };
        return send({ method: 'POST', url, payload: body.toString(), headers: { ...type, ...headers } });
      },
      api: async (method, url, body, headers = {}) => {
        const token = person ? (await sessionOf(person)).token : '';
        const authorization: Record<string, string> = person ? { authorization: `Bearer ${token}` } : {};
        const answer = await app.inject({
          method,
          url,
          headers: { ...authorization, ...headers },
          payload: body as object,
        });
        holdToDescription(method, url, answer);
        return answer;
      },
    };
  };
  return Object.assign(house, {
    app,
    database,
    world,
    as,
    close: async () => {
      await app.close();
      await database.close();
    },
  });
}

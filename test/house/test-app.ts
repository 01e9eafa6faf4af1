import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { type AppDeps, allRoutes, createApp } from '../../src/app.ts';
import { londonDate } from '../../src/platform/clock/index.ts';
import type { HearthDatabase } from '../../src/platform/database/index.ts';
import type { Tables } from '../../src/platform/database/tables.ts';
import { beginSession, whoIs } from '../../src/platform/sign-in/index.ts';
import type { Route } from '../../src/platform/web/index.ts';
import { testDatabase } from '../database/index.ts';
import { asDescribed } from './as-described.ts';
import { buildWorld, type World } from './world.ts';

/** What a test may want otherwise. */
export interface TestAppOptions<Filled = World> {
  /** When it is: a Tuesday night when not said. The test may set it later. */
  readonly now?: Date;
  /** A database that is there already; a copy of the migrated one when not said. */
  readonly database?: HearthDatabase<Tables>;
  /** Fills the database: with the little world when not said. */
  readonly fill?: (database: HearthDatabase<Tables>) => Promise<Filled>;
  /** Puts something else in the place of what the service is given. */
  readonly change?: (deps: AppDeps, filled: Filled) => AppDeps;
}

interface FilledOtherwise<Filled> extends TestAppOptions<Filled> {
  readonly fill: (database: HearthDatabase<Tables>) => Promise<Filled>;
}

/** The whole service over a database of its own, with what was filled in and a clock that tests set. */
export interface TestApp<Filled = World> {
  readonly app: FastifyInstance;
  readonly database: HearthDatabase<Tables>;
  readonly routes: readonly Route[];
  readonly world: Filled;
  now: Date;
  /** Asks as a person, with their cookie and, for forms, their token. Null is nobody. */
  as(person: string | null): Visitor;
  /** Somebody's sign-in: another one when the last is about to end. */
  session(person: string): Promise<Session>;
  /** Their sign-in has ended, or may have. */
  forget(person: string): void;
  /** Listens on loopback, for a browser. Returns where. */
  listen(): Promise<string>;
  close(): Promise<void>;
}

/** A sign-in. */
export interface Session {
  readonly token: string;
  readonly csrf: string;
}

/** What somebody can do. */
export interface Visitor {
  get(url: string, headers?: Record<string, string>): Promise<Response>;
  /** Sends a form. What is asked before something ends is answered with yes, unless the form says otherwise. */
  post(
    url: string,
    form: Record<string, string | string[]>,
    headers?: Record<string, string>,
  ): Promise<Response>;
  /** Sends a search, and opens the address of what it found. */
  search(url: string, form: Record<string, string>): Promise<Response>;
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

const inTheLittleWorld = (database: HearthDatabase<Tables>) =>
  buildWorld(database, new Date('2020-01-01T00:00:00Z'));

/** Opens the service, as it is or with something otherwise. */
export async function testApp<Filled>(options: FilledOtherwise<Filled>): Promise<TestApp<Filled>>;
export async function testApp(options?: TestAppOptions): Promise<TestApp>;
export async function testApp<Filled>(options: TestAppOptions<Filled> = {}): Promise<TestApp<Filled>> {
  const { now = new Date('2026-03-03T02:15:00Z'), change = (deps: AppDeps) => deps } = options;
  const database = options.database ?? ((await testDatabase()) as HearthDatabase<Tables>);
  const fill = options.fill ?? (inTheLittleWorld as unknown as NonNullable<typeof options.fill>);
  const world = await fill(database);
  const house = { now };
  const deps: AppDeps = {
    database,
    clock: () => house.now,
    newId: randomUUID,
    demo: false,
    help: {
      contact: { name: null, email: 'help@hearth.example', telephone: null, hours: null },
      practiceAddress: null,
    },
    demoPeople: [],
    secureCookies: false,
    assetsDirectory,
    log: false,
    requestsPerMinute: 100_000,
    trustedProxies: 0,
  };
  const given = change(deps, world);
  const app = await createApp(given);
  const routes = allRoutes(given);
  const sessions = new Map<string, { begun: Date; session: Promise<Session> }>();
  const begin = async (person: string): Promise<Session> => {
    const token = await database.asOwner((tx) => beginSession(tx, person, house.now));
    const who = await whoIs(database, token, house.now, londonDate(house.now));
    return { token, csrf: who?.csrfToken ?? '' };
  };
  const session = (person: string): Promise<Session> => {
    const held = sessions.get(person);
    if (held && house.now.getTime() - held.begun.getTime() < soonOver) return held.session;
    const begun = begin(person);
    sessions.set(person, { begun: house.now, session: begun });
    return begun;
  };
  let closing: Promise<void> | undefined;
  return Object.assign(house, {
    app,
    database,
    routes,
    world,
    as: visitors(app, routes, session),
    session,
    forget: (person: string) => void sessions.delete(person),
    listen: () => listen(app),
    close: () => {
      closing ??= app.close().then(() => database.close());
      return closing;
    },
  });
}

async function listen(app: FastifyInstance): Promise<string> {
  await app.listen({ host: '127.0.0.1', port: 0 });
  return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
}

function visitors(
  app: FastifyInstance,
  routes: readonly Route[],
  sessionOf: (person: string) => Promise<Session>,
): (person: string | null) => Visitor {
  const holdToDescription = asDescribed(routes);
  return (person) => {
    const send = async (options: InjectOptions) => {
      const session = person ? await sessionOf(person) : null;
      return app.inject(session ? { ...options, cookies: { hearth_session: session.token } } : options);
    };
    const visitor: Visitor = {
      token: async () => (person ? (await sessionOf(person)).token : ''),
      get: (url, headers = {}) => send({ method: 'GET', url, headers }),
      post: async (url, form, headers = {}) => {
        const csrf = person ? (await sessionOf(person)).csrf : '';
        const body = new URLSearchParams();
        for (const [name, value] of Object.entries({ _csrf: csrf, _sure: 'yes', ...form })) {
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
      search: async (url, form) => {
        const sent = await visitor.post(url, form);
        const { location } = sent.headers;
        return location ? await visitor.get(location) : sent;
      },
    };
    return visitor;
  };
}

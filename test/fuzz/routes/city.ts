import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { buildSyntheticLondon } from '../../../demo/index.ts';
import { Random } from '../../../demo/random.ts';
import type { HearthDatabase } from '../../../src/platform/database/index.ts';
import type { Tables } from '../../../src/platform/database/tables.ts';
import type { DemoPerson } from '../../../src/platform/sign-in/sign-in-page.tsx';
import type { Route } from '../../../src/platform/web/index.ts';
import { testDatabase } from '../../database/index.ts';
import { type Session, testApp } from '../../house/test-app.ts';
import { noteChanges } from './changes.ts';
import { type KnownIds, knownIds } from './known-ids.ts';

/** The day on which all of it happens. */
const now = new Date('2026-11-21T09:30:00Z');

/** Uploads of more than this are refused: small, so that going over it is cheap. */
const largestUpload = 3_000_000;

/** The whole service over a small Synthetic London, which has something of everything. */
export interface City {
  readonly app: FastifyInstance;
  readonly database: HearthDatabase<Tables>;
  readonly routes: readonly Route[];
  readonly ids: KnownIds;
  /** One of each role, and the young person. */
  readonly people: readonly { readonly id: string; readonly isYoung: boolean }[];
  /** A sign-in of somebody: another one when the last has ended. */
  session(personId: string): Promise<Session>;
  /** Their sign-in has ended, or may have. */
  forget(personId: string): void;
  /** What the service has logged of faults since this was asked last: where it happened. */
  takeLog(): string;
  close(): Promise<void>;
}

/** A database with the small London in it, and whom it lets you be. */
export interface Ground {
  readonly database: HearthDatabase<Tables>;
  readonly people: readonly DemoPerson[];
}

/** Builds the small London, and lets it note what is written from now on. */
export async function buildOn(database: HearthDatabase<Tables>): Promise<Ground> {
  const { people } = await buildSyntheticLondon(database, { now, scale: 1, history: 4 });
  await noteChanges(database);
  return { database, people };
}

/** A ground of its own on the engine of the tests. */
export const newGround = async (): Promise<Ground> =>
  buildOn((await testDatabase('fuzz')) as HearthDatabase<Tables>);

/** Opens a city. Every id that the service gives follows from the seed. */
export async function openCity(seed: string, { database, people }: Ground): Promise<City> {
  const ids = await knownIds(database);
  const uploads = await mkdtemp(join(tmpdir(), 'hearth-fuzz-'));
  let logged = '';
  const house = await testApp({
    now,
    database,
    fill: async () => people,
    change: (deps) => ({
      ...deps,
      newId: new Random(`${seed} ids`).id,
      demo: true,
      demoPeople: people,
      log: {
        level: 'error',
        stream: {
          write: (line) => {
            logged += line;
          },
        },
      },
      requestsPerMinute: 1_000_000_000,
      importing: { uploads, machine: 'here', largest: largestUpload, wake: () => {} },
      telling: {
        textsAreSent: false,
        secretsKey: 'Synthetic London',
        reach: { thisMachine: false, listed: [] },
      },
    }),
  });
  const { app, routes, session, forget } = house;
  return {
    app,
    database,
    routes,
    ids,
    people: people.map(({ id, goesTo }) => ({ id, isYoung: goesTo === '/me' })),
    session,
    forget,
    takeLog: () => {
      const lines = logged;
      logged = '';
      return lines;
    },
    close: async () => {
      await house.close();
      await rm(uploads, { recursive: true, force: true });
    },
  };
}

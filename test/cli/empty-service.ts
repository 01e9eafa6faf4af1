import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { inDatabase, quickDirectory, startPostgres } from '../database/index.ts';
import { hearth } from './hearth.ts';

/** The settings of a live service that has nothing in it yet. */
export interface EmptyService {
  readonly settings: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

const directoryOfItsOwn = async () => mkdtemp(join(await quickDirectory(), 'hearth-first-'));

/** A directory in which nothing is yet. */
export async function emptyDirectory(): Promise<EmptyService> {
  const directory = await directoryOfItsOwn();
  return {
    settings: { HEARTH_DATA: join(directory, 'data') },
    close: () => rm(directory, { recursive: true, force: true }),
  };
}

/** An empty database on a server of its own, laid out by the login that owns it, with the settings of the one that serves. */
export async function emptyPostgres(): Promise<EmptyService> {
  const directory = await directoryOfItsOwn();
  const server = await startPostgres();
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  await admin.query('create role owns_first login createrole createdb');
  await admin.query('create role serves_first login noinherit');
  await admin.query('create database first_week owner owns_first');
  await admin.end();
  const as = (login: string): string => {
    const address = new URL(inDatabase(server.url, 'first_week'));
    address.username = login;
    return address.href;
  };
  const settings = {
    DATABASE_URL: as('serves_first'),
    HEARTH_AUDIT_KEYS: join(directory, 'audit.keys'),
    HEARTH_SECRETS_KEY: 'a key of the tests that nobody else has',
  };
  for (const [words, more] of [
    [['migrate'], { DATABASE_OWNER_URL: as('owns_first') }],
    [['audit', 'key'], {}],
  ] as const) {
    const { code, errors } = await hearth(words, { settings: { ...settings, ...more } });
    if (code !== 0) throw new Error(errors);
  }
  return {
    settings,
    close: async () => {
      await server.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

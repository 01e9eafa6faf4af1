import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import pg from 'pg';
import { copyDistricts } from '../../demo/copy-districts.ts';
import { buildSyntheticLondon, demoPeople } from '../../demo/index.ts';
import { createApp } from '../../src/app.ts';
import { type HearthDatabase, migrate, openDatabase } from '../../src/platform/database/index.ts';
import type { Tables } from '../../src/platform/database/tables.ts';
import { startPostgres } from '../../test/database/index.ts';
import { Reading } from './reading.ts';

/** Somebody of the demo who has signed in. */
export interface Visitor {
  readonly does: string;
  readonly cookie: string;
}

/** Synthetic London so many times over, served. The people of its first district are the same at every size. */
export interface City {
  readonly scale: number;
  readonly app: FastifyInstance;
  readonly reading: Reading;
  /** Whoever does this, signed in. */
  visitor(does: string): Promise<Visitor>;
}

/** Copies the smallest city and lets it grow. */
async function grow(url: string, scale: number, admin: pg.Client): Promise<void> {
  const name = `city_${scale}`;
  await admin.query(`create database ${name} template city_1`);
  const database = await openCity(url, name, 2);
  await copyDistricts(database, scale - 1);
  await database.close();
}

const openCity = (url: string, name: string, poolSize: number): Promise<HearthDatabase<Tables>> =>
  openDatabase({ kind: 'postgres', url: databaseAt(url, name), poolSize }) as Promise<HearthDatabase<Tables>>;

function databaseAt(url: string, name: string): string {
  const parsed = new URL(url);
  parsed.pathname = `/${name}`;
  return parsed.href;
}

async function serveCity(
  url: string,
  name: string,
  { scale, poolSize }: { scale: number; poolSize: number },
): Promise<City & { close(): Promise<void> }> {
  const database = await openCity(url, name, poolSize);
  const people = await demoPeople(database);
  const app = await createApp({
    database,
    clock: () => new Date(),
    newId: randomUUID,
    demo: true,
    demoPeople: people,
    secureCookies: false,
    assetsDirectory: new URL('../../dist/assets', import.meta.url).pathname,
    log: false,
    requestsPerMinute: 1_000_000,
    trustedProxies: 0,
  });
  const reading = await Reading.open(databaseAt(url, name), database);
  const visitor = async (does: string): Promise<Visitor> => {
    if (does === 'nobody') return { does, cookie: '' };
    const person = people.find((one) => one.does.includes(does));
    if (!person) throw new Error(`Nobody in the demo is "${does}".`);
    const answer = await app.inject({
      method: 'POST',
      url: '/demo/sign-in',
      headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
      payload: `person=${person.id}`,
    });
    const cookie = [answer.headers['set-cookie'] ?? []].flat().map((one) => one.split(';')[0]);
    return { does, cookie: cookie.join('; ') };
  };
  const close = async () => {
    await app.close();
    await reading.close();
    await database.close();
  };
  return { scale, app, reading, visitor, close };
}

/** The cities, and one of them served to many at once. */
export interface Cities {
  readonly cities: readonly City[];
  serveMany(scale: number): Promise<City & { close(): Promise<void> }>;
  close(): Promise<void>;
}

/** A PostgreSQL of its own with a city of each size. */
export async function openCities(scales: readonly number[], say: (line: string) => void): Promise<Cities> {
  const { url, stop } = await startPostgres({
    shared_preload_libraries: 'pg_stat_statements',
    'pg_stat_statements.track': 'all',
  });
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`create database city_1 template template0 encoding 'UTF8'`);
  const first = await openCity(url, 'city_1', 2);
  await migrate(first);
  await sql`create extension pg_stat_statements`.execute(first.kysely);
  await buildSyntheticLondon(first, { now: new Date(), scale: 1 });
  await first.close();
  for (const scale of scales.filter((one) => one > 1)) {
    say(`  a city at scale ${scale} …`);
    const began = performance.now();
    await grow(url, scale, admin);
    say(`    in ${Math.round((performance.now() - began) / 1000)} s`);
  }
  const cities: (City & { close(): Promise<void> })[] = [];
  for (const scale of scales) cities.push(await serveCity(url, `city_${scale}`, { scale, poolSize: 1 }));
  // What has been filled in bulk is read as what has grown over years: with its statistics.
  for (const { reading } of cities) await reading.settle();
  return {
    cities,
    serveMany: (scale) => serveCity(url, `city_${scale}`, { scale, poolSize: 10 }),
    close: async () => {
      for (const city of cities) await city.close();
      await admin.end();
      await stop();
    },
  };
}

import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPostgres, inDatabase, startPostgres } from '../database/index.ts';
import { hearth, hearthProcess, temporaryDirectory } from './hearth.ts';
import { startHearth } from './started.ts';

const owner = 'owns_the_tables';
const servant = 'serves';

/** The same database with another login. */
const as = (login: string, url: string): string => {
  const address = new URL(url);
  address.username = login;
  return address.href;
};

describe.runIf(await findPostgres())('a live service on PostgreSQL', () => {
  let server: Awaited<ReturnType<typeof startPostgres>>;
  let ownerUrl: string;
  let url: string;
  beforeAll(async () => {
    server = await startPostgres();
    const admin = new pg.Client({ connectionString: server.url });
    await admin.connect();
    await admin.query(`create role ${owner} login createrole createdb`);
    await admin.query(`create role ${servant} login noinherit`);
    await admin.query(`create database of_our_own owner ${owner}`);
    await admin.end();
    ownerUrl = as(owner, inDatabase(server.url, 'of_our_own'));
    url = as(servant, ownerUrl);
  });
  afterAll(() => server.stop());

  /** What the server answers to the statements of one session, in order: rows, or the code of the refusal. */
  async function told(login: string, ...statements: string[]): Promise<unknown> {
    const client = new pg.Client({ connectionString: login });
    await client.connect();
    try {
      let last: unknown;
      for (const statement of statements) last = (await client.query(statement)).rows;
      return last;
    } catch (error) {
      return Object(error).code;
    } finally {
      await client.end();
    }
  }

  test('one login lays it out and copies it, the other serves and can do nothing else', async () => {
    const directory = await temporaryDirectory();
    const settings = {
      HEARTH_MODE: 'live',
      HEARTH_SECOND_FACTOR: 'false',
      HEARTH_AUDIT_KEYS: join(directory, 'audit.keys'),
      HEARTH_SECRETS_KEY: 'a key of the tests that nobody else has',
      DATABASE_URL: url,
    };
    const both = { ...settings, DATABASE_OWNER_URL: ownerUrl };
    const run = (words: string, with_: Record<string, string> = settings) =>
      (words === 'start' ? hearthProcess : hearth)(words.split(' '), { settings: with_ });

    const account =
      'user add --name Ada --email ada@example.org --role registered-manager --new-organisation Elm --kind provider --new-setting Elm --setting-kind childrens-home';
    expect(await run(account)).toMatchObject({
      code: 1,
      errors: expect.stringContaining('Run hearth migrate with DATABASE_OWNER_URL'),
    });
    expect(await run('migrate', both)).toMatchObject({
      code: 0,
      output: expect.stringContaining(`${servant} may serve.`),
    });
    const added = await run(account);
    expect(added).toMatchObject({ code: 0, errors: '' });
    expect((await run('audit key')).code).toBe(0);

    expect(await run('start', { ...settings, DATABASE_URL: ownerUrl })).toMatchObject({
      code: 1,
      errors: expect.stringContaining('which owns the tables'),
    });
    expect(await run('start', both)).toMatchObject({
      code: 1,
      errors: expect.stringContaining('DATABASE_OWNER_URL must not be set where the service runs'),
    });
    const service = await startHearth(settings);
    const password = /shown this once: (\S+)\n/.exec(added.output)?.[1] ?? '';
    const answer = await fetch(`${service.address}/sign-in`, {
      method: 'POST',
      body: new URLSearchParams({ email: 'ada@example.org', password }),
      redirect: 'manual',
      headers: { origin: service.address },
    });
    expect([answer.status, answer.headers.has('set-cookie')]).toEqual([303, true]);
    expect((await service.stop()).code).toBe(0);
    expect((await run('audit verify')).code).toBe(0);

    const copy = join(directory, 'copy.dump');
    expect(await run(`backup ${copy}`)).toMatchObject({
      code: 1,
      errors: expect.stringContaining(`"${servant}" does not own the tables`),
    });
    expect(await run(`backup ${copy}`, both)).toMatchObject({ code: 0 });
    const drill = await run(`backup drill ${copy}`, both);
    expect(drill).toMatchObject({ code: 0, output: expect.stringContaining('Every seal holds') });

    const refused = '42501';
    expect(await told(url, 'select from public.child')).toBe(refused);
    expect(await told(url, 'set role hearth_app', 'select from child')).toEqual([]);
    expect(await told(url, 'set role hearth_app', 'set role none', 'select from public.child')).toBe(refused);
    expect(await told(url, 'set role hearth_service', 'select from account')).toBe(refused);
    for (const role of [owner, 'hearth_owner']) expect(await told(url, `set role ${role}`)).toBe(refused);
    for (const role of ['none', 'hearth_app', 'hearth_service'])
      for (const statement of [
        'alter table public.incident disable trigger incident_append_only',
        `grant hearth_owner to ${servant}`,
        'create table public.of_mine (words text)',
        'truncate public.audit_event',
        'create temporary table pg_class (oid oid)',
      ])
        expect(await told(url, `set role ${role}`, statement), `${role}: ${statement}`).toBe(refused);

    // A login that would have the rights of the roles without stepping into them is not one that only serves.
    await told(server.url, `alter role ${servant} inherit`);
    expect(await run('start')).toMatchObject({
      code: 1,
      errors: expect.stringContaining('make it noinherit'),
    });
  });
});

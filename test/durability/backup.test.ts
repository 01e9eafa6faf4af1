import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lockedFor, openedWith } from '../../src/cli/backup/age.ts';
import {
  type DatabaseSettings,
  inThrowaway,
  leftOutOfBackups,
  openDatabase,
  readEveryRow,
} from '../../src/platform/database/index.ts';
import { testServer } from '../database/index.ts';
import { aRecord } from '../house/a-record.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
let home: string;
let where: DatabaseSettings;
beforeAll(async () => {
  house = await testApp();
  home = await mkdtemp(join(tmpdir(), 'hearth-backup-'));
  const url = testServer();
  where = house.database.kind === 'postgres' ? { kind: 'postgres', url } : { kind: 'memory' };
  const { world, database, now } = house;
  await house.as(world.carer).api('POST', '/api/v1/incidents', aRecord(world));
  await sql`insert into idempotency_key (person_id, key, request_hash, status, body, made_at)
    values (${world.carer}, 'a key that is one', 'x', 201, '{}', ${now})`.execute(database.kysely);
  await sql`insert into account_reset (id, person_id, asked_at) values (${randomUUID()}, ${world.carer}, ${now})`.execute(
    database.kysely,
  );
  await sql`insert into request_count (id, minute, taken) values (${randomUUID()}, ${now}, 1)`.execute(
    database.kysely,
  );
  await sql`insert into service_account (id, organisation_id, scopes) values (${world.outsider}, ${world.authority}, '{steps}')`.execute(
    database.kysely,
  );
  await sql`insert into service_key (id, account_id, token_hash, made_at, expires_at)
    values (${randomUUID()}, ${world.outsider}, 'x', ${now}, ${new Date(now.getTime() + 1000)})`.execute(
    database.kysely,
  );
  await sql`insert into passkey_ask (id, asked, expires_at) values (${randomUUID()}, 'asked', ${now})`.execute(
    database.kysely,
  );
});
afterAll(async () => {
  await house.close();
  await rm(home, { recursive: true });
});

const rowsOf = async (settings: DatabaseSettings | null) => {
  const database = settings ? await openDatabase(settings) : house.database;
  const { rows: tables } = await sql<{ name: string }>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`.execute(
    database.kysely,
  );
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const { rows } = await sql<{ count: number }>`
      select count(*)::integer as count from ${sql.table(name)}`.execute(database.kysely);
    counts[name] = rows[0]?.count ?? 0;
  }
  if (settings) await database.close();
  return counts;
};

test('a backup is for its owner alone, holds every row but the short-lived, and takes none from the service', async () => {
  const file = join(home, 'plain.backup');
  const before = await rowsOf(null);
  for (const table of leftOutOfBackups) expect(before[table]).toBeGreaterThan(0);
  await house.database.backup(file);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const restored = await inThrowaway(where, file, undefined, rowsOf);
  const none = Object.fromEntries(leftOutOfBackups.map((table) => [table, 0]));
  expect(restored).toEqual({ ...before, ...none });
  expect(await rowsOf(null)).toEqual(before);
});

// Who opened a door for a child stays evidence; the code itself is good for twenty minutes.
const staysIn = ['young_account_act'];

test('whatever holds a token, or expires, is among what is left out', async () => {
  const { rows } = await sql<{ name: string }>`
    select distinct table_name as name from information_schema.columns
    where table_schema = 'public' and column_name ~ 'token|csrf|nonce|^expires_at$'`.execute(
    house.database.kysely,
  );
  const known: readonly string[] = [...leftOutOfBackups, ...staysIn];
  expect(rows.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
});

test('one that is locked for a recipient opens with its identity and with no other', async () => {
  const identities: string[] = [];
  for (const name of ['right', 'wrong']) {
    const identity = await generateX25519Identity();
    identities.push(identity);
    await writeFile(join(home, name), `# made by age-keygen\n${identity}\n`, { mode: 0o600 });
  }
  const file = join(home, 'locked.backup');
  const locked = await lockedFor(await identityToRecipient(identities[0] ?? ''));
  await house.database.backup(file, locked);
  expect((await readFile(file)).subarray(0, 21).toString()).toBe('age-encryption.org/v1');
  const read = async (settings: DatabaseSettings) => {
    const database = await openDatabase(settings);
    return readEveryRow(database).finally(() => database.close());
  };
  const { tables, rows } = await inThrowaway(where, file, await openedWith(join(home, 'right')), read);
  expect(tables).toBeGreaterThan(100);
  expect(rows).toBeGreaterThan(100);
  await expect(inThrowaway(where, file, await openedWith(join(home, 'wrong')), read)).rejects.toThrow(
    /does not open with the identity/,
  );
  await expect(lockedFor('age1nobody')).rejects.toThrow(/^--recipient takes an age public key/);
  await expect(openedWith(file)).rejects.toThrow(/does not hold an age identity/);
});

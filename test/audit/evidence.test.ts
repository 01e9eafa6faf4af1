import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { batchHash, beginning } from '../../src/platform/audit/batch-hash.ts';
import {
  type AuditHead,
  type AuditKey,
  addAuditKey,
  appendHead,
  auditHead,
  readAuditKeys,
  readHeads,
  sealAudit,
  verifyAudit,
} from '../../src/platform/audit/index.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
let directory: string;
let file: string;
let keys: readonly AuditKey[];
let heads: AuditHead[];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hearth-audit-'));
});
afterAll(() => rm(directory, { recursive: true }));

/** What is done to the trail by whoever holds the database and takes its guards off first. */
const tamper = (...statements: string[]) =>
  house.database.asOwner(async (tx) => {
    for (const table of ['audit_event', 'audit_batch'])
      await sql.raw(`alter table ${table} disable trigger all`).execute(tx);
    for (const statement of statements) await sql.raw(statement).execute(tx);
    for (const table of ['audit_event', 'audit_batch'])
      await sql.raw(`alter table ${table} enable trigger all`).execute(tx);
  });

const sealOne = async (key: AuditKey | null) => {
  await house.as(house.world.carer).get('/my-work');
  await sealAudit(house.database, house.now, key);
  const head = await auditHead(house.database);
  if (head) heads.push(head);
};

/** Computes the whole chain anew, as somebody can who has everything but the key. */
const chainAnew = (key: AuditKey | null, keyId: string | null) =>
  house.database.asOwner(async (tx) => {
    await sql`alter table audit_batch disable trigger all`.execute(tx);
    let previous = beginning;
    for (const batch of await tx.selectFrom('audit_batch').selectAll().orderBy('sequence').execute()) {
      const events = await tx
        .selectFrom('audit_event')
        .selectAll()
        .where('id', '>=', batch.first_id)
        .where('id', '<=', batch.last_id)
        .orderBy('id')
        .execute();
      const hash = batchHash(previous, events, key);
      const chained = { previous_hash: previous, hash, key_id: keyId };
      await tx.updateTable('audit_batch').set(chained).where('sequence', '=', batch.sequence).execute();
      previous = hash;
    }
    await sql`alter table audit_batch enable trigger all`.execute(tx);
  });

beforeEach(async () => {
  house = await testApp();
  file = join(directory, `${crypto.randomUUID()}.keys`);
  heads = [];
  await addAuditKey(file, new Date('2026-03-01T00:00:00Z'));
  keys = await readAuditKeys(file);
  for (let batch = 0; batch < 3; batch += 1) await sealOne(keys[0] ?? null);
  return () => house.close();
});

const faults = async (besides: object = {}) =>
  (await verifyAudit(house.database, { keys, ...besides })).faults;

test('sealed under a key and untouched, every seal holds against every head', async () => {
  const written = join(directory, 'heads');
  for (const head of heads) await appendHead(written, head);
  expect(await readHeads(written)).toEqual(heads);
  expect((await stat(written)).mode & 0o777).toBe(0o600);
  expect(await verifyAudit(house.database, { keys, heads, atLeast: 3 })).toMatchObject({
    batches: 3,
    withoutKey: 0,
    faults: [],
  });
});

test('an end that was cut off is found by the head that was written down, and by the number', async () => {
  await tamper(
    'delete from audit_event where id >= (select max(first_id) from audit_batch)',
    'delete from audit_batch where sequence = 3',
  );
  expect(await faults()).toEqual([]);
  expect(await faults({ heads })).toEqual([
    'batch 3 was recorded elsewhere and is not here: the end was cut off',
  ]);
  expect(await faults({ atLeast: 3 })).toEqual(['2 events are sealed, and there must be at least 3']);
  await sealOne(keys[0] ?? null);
  expect(await faults({ heads })).toEqual(['batch 3 is not the one that was recorded elsewhere']);
});

test('a chain that was computed anew is found by the key, also when it says there was none', async () => {
  await tamper('update audit_event set person_id = null');
  await chainAnew(null, keys[0]?.id ?? null);
  expect(await faults()).toContain('batch 1 does not match its seal');
  await chainAnew(null, null);
  expect(await faults()).toContain('batch 3 is sealed without a key, though there was one');
});

test('an audit that was emptied is found by the records that stand without it', async () => {
  await tamper('truncate audit_event, audit_batch');
  expect(await faults()).toEqual([
    'no batch is sealed, though there are records: it was emptied, or the service has never run',
  ]);
});

test('a key is changed by adding one: what the key before sealed is checked with that one', async () => {
  await addAuditKey(file, house.now);
  keys = await readAuditKeys(file);
  await sealOne(keys[1] ?? null);
  expect(keys).toHaveLength(2);
  expect(await faults()).toEqual([]);
  keys = keys.slice(1);
  expect((await faults())[0]).toMatch(/^batch 1 is sealed with the key [0-9a-f]{16}, which is not among/);
});

test('batches from before there was a key hold as they did, and are counted', async () => {
  const before = await testApp();
  await before.as(before.world.carer).get('/my-work');
  await sealAudit(before.database, before.now);
  const later = { ...keys[0], madeAt: new Date('2026-03-03T12:00:00Z') } as AuditKey;
  await before.as(before.world.carer).get('/my-work');
  await sealAudit(before.database, before.now, later);
  const check = await verifyAudit(before.database, { keys: [later] });
  await before.close();
  expect(check).toMatchObject({ batches: 2, withoutKey: 1, faults: [] });
});

test('the file with the keys is for its owner alone, and a line that is no key is refused', async () => {
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  await writeFile(file, 'not a key\n');
  await expect(readAuditKeys(file)).rejects.toThrow('Line 1 of the file of audit keys is not a key.');
  const open = join(directory, 'open.keys');
  await writeFile(open, '', { mode: 0o644 });
  await expect(readAuditKeys(open)).rejects.toThrow('Others may read');
});

test('a table that refuses to lose one row refuses to lose them all', async () => {
  // A new one is covered when its migration ends with: select app.refuse_truncate();
  const { rows } = await sql<{ name: string; guarded: boolean }>`
    select distinct t.tgrelid::regclass::text as name, exists (
      select from pg_trigger s where s.tgrelid = t.tgrelid and s.tgname = 'never_truncated' and s.tgtype & 32 = 32
    ) as guarded
    from pg_trigger t where not t.tgisinternal and t.tgtype & 10 = 10`.execute(house.database.kysely);
  expect(rows.length).toBeGreaterThan(80);
  expect(rows.filter(({ guarded }) => !guarded)).toEqual([]);
  for (const table of ['audit_event', 'audit_batch']) {
    const emptied = house.database.asOwner((tx) => sql`truncate ${sql.table(table)} cascade`.execute(tx));
    await expect(emptied).rejects.toThrow(/never changed/);
  }
});

import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyEmptyCluster } from '../../../test/database/index.ts';
import { bundledModule } from '../../../test/house/bundled.ts';
import { type EmbeddedEngine, openEmbeddedEngine } from './embedded-engine.ts';
import type { HearthDatabase } from './hearth-database.ts';
import { openDatabase } from './open-database.ts';
import { restore } from './restore.ts';
import { overEngine } from './wire-database.ts';

// The embedded engine is the same whichever engine the other tests run on: once is enough.
describe.runIf(process.env.HEARTH_TEST_ENGINE !== 'postgres')('the embedded database', () => {
  let home: string;
  let engine: EmbeddedEngine;
  let db: HearthDatabase;
  const rows = async (from: HearthDatabase = db) =>
    (await sql<{ words: string }>`select words from note order by words`.execute(from.kysely)).rows.map(
      (r) => r.words,
    );

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'hearth-embedded-'));
    engine = await openEmbeddedEngine(join(home, 'data'));
    db = overEngine('embedded', engine);
    await sql`create table note (words text primary key)`.execute(db.kysely);
    await sql`insert into note values ('kept')`.execute(db.kysely);
  });
  afterAll(async () => {
    await db.close();
    await rm(home, { recursive: true, force: true });
  });

  test('is refused to a second that opens the directory, kindly and at once', async () => {
    await expect(openDatabase({ kind: 'embedded', directory: join(home, 'data') })).rejects.toMatchObject({
      code: 'directory-locked',
      message: expect.stringContaining('already open in another Hearth'),
    });
  });

  test('does not hold up the main thread while a query runs', async () => {
    let ticks = 0;
    const query = sql`select pg_sleep(0.3)`.execute(db.kysely).then(() => 'ended');
    const tick = () => new Promise((next) => setTimeout(next, 1, 'tick'));
    while ((await Promise.race([query, tick()])) === 'tick') ticks += 1;
    expect(ticks).toBeGreaterThan(3);
  });

  test('a transaction whose engine dies is refused with a code, keeps nothing, and the next one works', async () => {
    const broken = db.asOwner(async (tx) => {
      await sql`insert into note values ('lost')`.execute(tx);
      await engine.stopThread();
      await sql`insert into note values ('never')`.execute(tx);
    });
    await expect(broken).rejects.toMatchObject({ code: 'database-unavailable' });
    expect(await rows()).toEqual(['kept']);
    await sql`insert into note values ('again')`.execute(db.kysely);
    expect(await rows()).toEqual(['again', 'kept']);
  });

  test('a query under way when the engine dies is refused, and those that wait their turn are answered', async () => {
    const underWay = expect(sql`select pg_sleep(60)`.execute(db.kysely)).rejects.toMatchObject({
      code: 'database-unavailable',
    });
    const waiting = rows();
    await engine.stopThread();
    await underWay;
    expect(await waiting).toContain('kept');
  });

  test('is found alive again when its engine died while nobody asked', async () => {
    await db.health();
    await engine.stopThread();
    await expect(db.health()).resolves.toBeUndefined();
  });

  test('hands the one connection over in the order of asking', async () => {
    const order: number[] = [];
    await Promise.all(
      [1, 2, 3, 4, 5].map((turn) =>
        db.asOwner(async (tx) => {
          await sql`select ${turn}::int`.execute(tx);
          order.push(turn);
          await sql`select ${turn}::int`.execute(tx);
          order.push(turn);
        }),
      ),
    );
    expect(order).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  });

  test('refuses to start when a commit does not reach the disk', async () => {
    const fileSystemModule = bundledModule(
      new URL('../../../test/database/forgetful-file-system.ts', import.meta.url).href,
    );
    const directory = join(home, 'forgetful');
    await copyEmptyCluster(directory);
    await expect(openEmbeddedEngine(directory, { fileSystemModule })).rejects.toMatchObject({
      code: 'not-durable',
    });
    const opened = await openEmbeddedEngine(directory);
    await opened.close();
  });

  test('a backup restores to what it was, and the copy lives on its own', async () => {
    const file = join(home, 'copies', 'hearth.backup');
    const before = await rows();
    await db.backup(file);
    expect(await readdir(join(home, 'copies'))).toEqual(['hearth.backup']);
    await restore(file, join(home, 'restored'));
    const copy = await openDatabase({ kind: 'embedded', directory: join(home, 'restored') });
    expect(await rows(copy)).toEqual(before);
    await sql`insert into note values ('only in the copy')`.execute(copy.kysely);
    await copy.close();
    expect(await rows()).toEqual(before);
  });

  test('a restore refuses a directory that is not empty', async () => {
    const file = join(home, 'any.backup');
    await writeFile(file, 'x');
    await expect(restore(file, join(home, 'data'))).rejects.toMatchObject({ code: 'directory-not-empty' });
  });

  test.each([
    ['is no backup', Buffer.from('this is not a backup')],
    ['is compressed, but no backup', gzipSync('this is not a backup')],
    ['was cut off', gzipSync(Buffer.alloc(100_000, 'hearth')).subarray(0, 90)],
  ])('a restore refuses what %s, and leaves the directory empty', async (_, bytes) => {
    const file = join(home, 'torn.backup');
    await writeFile(file, bytes);
    await expect(restore(file, join(home, 'fresh'))).rejects.toMatchObject({ code: 'backup-unreadable' });
    expect(await readdir(join(home, 'fresh'))).toEqual([]);
  });

  test('a restore says so when there is no backup', async () => {
    const missing = restore(join(home, 'nowhere'), join(home, 'fresh'));
    await expect(missing).rejects.toMatchObject({ code: 'backup-unreadable' });
  });
});

import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../test/database/index.ts';
import type { HearthDatabase } from './hearth-database.ts';

describe('transactions', () => {
  let db: HearthDatabase;
  const count = async () =>
    (await sql<{ n: number }>`select count(*) as n from t`.execute(db.kysely)).rows[0]?.n;

  beforeAll(async () => {
    db = await testDatabase('transactions');
    await sql`create table t (a int primary key)`.execute(db.kysely);
  });
  beforeEach(async () => {
    await sql`delete from t`.execute(db.kysely);
  });
  afterAll(() => db.close());

  test('a throw rolls everything back and comes out as it was thrown', async () => {
    const failed = db.asOwner(async (tx) => {
      await sql`insert into t values (1)`.execute(tx);
      throw new Error('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');
    expect(await count()).toBe(0);
  });

  test('a broken constraint rolls back and keeps the code PostgreSQL gave it', async () => {
    const failed = db.asOwner(async (tx) => {
      await sql`insert into t values (1)`.execute(tx);
      await sql`insert into t values (1)`.execute(tx);
    });
    await expect(failed).rejects.toMatchObject({ code: '23505', constraint: 't_pkey' });
    expect(await count()).toBe(0);
  });

  test('passing over a failed statement never looks like a commit', async () => {
    const passedOver = db.asOwner(async (tx) => {
      await sql`insert into t values (1)`.execute(tx);
      await sql`select 1 / 0`.execute(tx).catch(() => {});
    });
    await expect(passedOver).rejects.toMatchObject({ code: 'transaction-rolled-back' });
    expect(await count()).toBe(0);
  });

  test('many at once neither mix nor lose anything', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        db.asOwner(async (tx) => {
          await sql`select set_config('hearth.own', ${String(index)}, true)`.execute(tx);
          await sql`insert into t values (${index})`.execute(tx);
          const { rows } = await sql<{ own: string }>`select current_setting('hearth.own') as own`.execute(
            tx,
          );
          expect(rows[0]?.own).toBe(String(index));
        }),
      ),
    );
    expect(await count()).toBe(20);
  });

  test('asking for a second transaction inside the first is refused instead of waiting for ever', async () => {
    const nested = db.asOwner(() => db.asPerson({ personId: null }, async () => 'never'));
    await expect(nested).rejects.toMatchObject({ code: 'nested-transaction' });
    const bare = db.asOwner(() => sql`select 1`.execute(db.kysely));
    await expect(bare).rejects.toMatchObject({ code: 'nested-transaction' });
    await db.health();
  });

  test('what was begun inside a transaction may use the database once that has ended', async () => {
    let later: () => Promise<unknown> = async () => {};
    await db.asOwner(async () => {
      const { AsyncResource } = await import('node:async_hooks');
      later = AsyncResource.bind(() => db.health());
    });
    await expect(later()).resolves.toBeUndefined();
  });

  test('closing twice does no harm, and afterwards nothing can be asked', async () => {
    const own = await testDatabase('closing');
    await own.close();
    await own.close();
    await expect(own.health()).rejects.toMatchObject({ code: 'database-unavailable' });
  });
});

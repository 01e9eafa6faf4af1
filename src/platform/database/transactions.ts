import { AsyncLocalStorage } from 'node:async_hooks';
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import type pg from 'pg';
import { driverPool } from './driver-pool.ts';
import { DatabaseError } from './errors.ts';
import type { AnySchema, HearthDatabase } from './hearth-database.ts';
import { beginAsPerson, withoutJit } from './person-settings.ts';

/** Set per transaction and not per connection: PgBouncer would hand a connection's setting to somebody else. */
const STATEMENT_TIMEOUT = '30s';

/** Kysely over a driver pool, with the two ways to open a transaction. */
export function transactionsOver(
  pool: pg.Pool,
  longestCommit = 30_000,
): Pick<HearthDatabase, 'kysely' | 'asOwner' | 'asService' | 'asPerson' | 'health' | 'load'> {
  const current = new AsyncLocalStorage<{ open: boolean }>();
  const refuseNested = () => {
    // The embedded engine has one connection: a second one asked for inside a transaction would wait for ever.
    if (!current.getStore()?.open) return;
    throw new DatabaseError(
      'nested-transaction',
      'This work is already inside a transaction. Use the transaction it was given, for every statement.',
    );
  };
  let statements = 0;
  const onStatement = () => {
    statements += 1;
  };
  const kysely = new Kysely<AnySchema>({
    dialect: new PostgresDialect({ pool: driverPool(pool, refuseNested, onStatement, longestCommit) }),
  });

  async function inTransaction<T>(
    enter: (tx: Transaction<AnySchema>) => Promise<unknown>,
    work: (tx: Transaction<AnySchema>) => Promise<T>,
  ): Promise<T> {
    const state = { open: true };
    try {
      return await kysely.transaction().execute(async (tx) => {
        await enter(tx);
        return current.run(state, () => work(tx));
      });
    } finally {
      state.open = false;
    }
  }

  return {
    kysely,
    asOwner: (work) =>
      inTransaction(
        (tx) => sql`select set_config('statement_timeout', ${STATEMENT_TIMEOUT}, true)`.execute(tx),
        work,
      ),
    asService: (work) =>
      inTransaction(
        (tx) =>
          sql`select set_config('statement_timeout', ${STATEMENT_TIMEOUT}, true), ${withoutJit},
            set_config('role', 'hearth_service', true)`.execute(tx),
        work,
      ),
    asPerson: async (who, work) => {
      const begin = beginAsPerson(who, STATEMENT_TIMEOUT);
      return inTransaction((tx) => begin.execute(tx), work);
    },
    health: async () => {
      await sql`select 1`.execute(kysely);
    },
    load: () => {
      const { totalCount, idleCount: idle, waitingCount: waiting } = pool;
      return { statements, busy: totalCount - idle, idle, waiting };
    },
  };
}

import pg from 'pg';
import { columnTypes } from './column-types.ts';
import type { DatabaseSettings, HearthDatabase } from './hearth-database.ts';
import { requireOwner } from './logins.ts';
import { dumpWithTool } from './postgres-backup.ts';
import { transactionsOver } from './transactions.ts';
import { writeBackup } from './write-backup.ts';

/**
 * A PostgreSQL server, reached through a pool. Statements are unnamed, so a transaction-pooling PgBouncer may stand
 * between. Nothing is retried: only the caller knows whether a write may be sent twice.
 */
export async function openPostgres(
  settings: DatabaseSettings & { kind: 'postgres' },
): Promise<HearthDatabase> {
  const pool = new pg.Pool({
    connectionString: settings.url,
    max: settings.poolSize ?? 10,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    types: columnTypes,
  });
  const transactions = transactionsOver(pool, settings.longestCommit);
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= pool.end();
    return closing;
  };
  try {
    await transactions.health();
  } catch (error) {
    await close();
    throw error;
  }
  return {
    kind: 'postgres',
    ...transactions,
    backup: async (toFile, locked) => {
      await requireOwner(transactions);
      await writeBackup(toFile, dumpWithTool(settings.url), locked);
    },
    close,
  };
}

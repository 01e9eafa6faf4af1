import { sql } from 'kysely';
import pg from 'pg';
import { columnTypes } from './column-types.ts';
import { DatabaseError } from './errors.ts';
import type { DatabaseKind, HearthDatabase } from './hearth-database.ts';
import { transactionsOver } from './transactions.ts';
import type { WireEngine } from './wire-engine.ts';
import { WireStream } from './wire-stream.ts';

/** A database over an engine in this program. The pool holds one connection and hands it over in order of asking. */
export function overEngine(kind: DatabaseKind, engine: WireEngine): HearthDatabase {
  const pool = new pg.Pool({
    max: 1,
    idleTimeoutMillis: 0,
    user: 'postgres',
    database: 'postgres',
    ssl: false,
    types: columnTypes,
    stream: (() => new WireStream(engine)) as unknown as pg.PoolConfig['stream'],
  });
  const transactions = transactionsOver(pool);
  let closing: Promise<void> | undefined;
  return {
    kind,
    ...transactions,
    backup: (toFile) =>
      // Holding the only connection means no transaction is half done while the copy is taken.
      transactions.kysely.connection().execute(async (connection) => {
        await sql`checkpoint`.execute(connection);
        await engine.dump(toFile).catch((error) => {
          throw new DatabaseError('backup-failed', `The backup to ${toFile} could not be written.`, error);
        });
      }),
    close: () => {
      closing ??= pool.end().then(() => engine.close());
      return closing;
    },
  };
}

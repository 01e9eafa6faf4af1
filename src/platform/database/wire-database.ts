import { sql } from 'kysely';
import pg from 'pg';
import { columnTypes } from './column-types.ts';
import type { DatabaseKind, HearthDatabase } from './hearth-database.ts';
import { transactionsOver } from './transactions.ts';
import type { WireEngine } from './wire-engine.ts';
import { WireStream } from './wire-stream.ts';
import { writeBackup } from './write-backup.ts';

/** The dump in one piece, made when it is read. */
async function* dumpOf(engine: WireEngine): AsyncGenerator<Uint8Array> {
  yield await engine.dump();
}

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
    backup: (toFile, locked) =>
      // Holding the only connection means no transaction is half done while the copy is taken.
      transactions.kysely.connection().execute(async (connection) => {
        await sql`checkpoint`.execute(connection);
        await writeBackup(toFile, dumpOf(engine), locked);
      }),
    close: () => {
      closing ??= pool.end().then(() => engine.close());
      return closing;
    },
  };
}

import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { extensions } from '../src/platform/database/extensions.ts';
import { type HearthDatabase, migrate, openDatabase } from '../src/platform/database/index.ts';
import { memoryEngineOver } from '../src/platform/database/memory-engine.ts';
import { overEngine } from '../src/platform/database/wire-database.ts';
import { findPostgres, startPostgres } from '../test/database/index.ts';
import { CopyIn, CopyOut } from './import-copy-protocol.ts';

/** A migrated database to import into, and COPY in both directions, which the product itself does not use. */
export interface BenchDatabase {
  readonly database: HearthDatabase;
  /** What `copy … to` gives, as text. */
  copyOut(query: string): Promise<Buffer>;
  copyIn(target: string, text: Buffer): Promise<void>;
  close(): Promise<void>;
}

/** Where an import is measured. */
export interface BenchEngine {
  readonly name: string;
  open(): Promise<BenchDatabase>;
  stop(): Promise<void>;
}

/** The embedded engine in memory. COPY does not work over its wire: it goes through the engine's own file. */
export const embeddedEngine: BenchEngine = {
  name: 'PGlite',
  open: async () => {
    const engine = await PGlite.create({ extensions });
    const database = overEngine('memory', memoryEngineOver(engine));
    await migrate(database);
    return {
      database,
      copyOut: async (query) => {
        const { blob } = await engine.query(`copy (${query}) to '/dev/blob'`);
        return Buffer.from(await (blob as Blob).arrayBuffer());
      },
      copyIn: async (target, text) => {
        const blob = new Blob([new Uint8Array(text)]);
        await engine.query(`copy ${target} from '/dev/blob'`, [], { blob });
      },
      close: () => database.close(),
    };
  },
  stop: async () => {},
};

/** A PostgreSQL server of its own, without fsync; null where none is installed. */
export async function serverEngine(): Promise<BenchEngine | null> {
  if (!(await findPostgres())) return null;
  const { url, stop } = await startPostgres();
  let count = 0;
  return {
    name: 'PostgreSQL',
    open: async () => {
      count += 1;
      const admin = new pg.Client({ connectionString: url });
      await admin.connect();
      await admin.query(`create database import_${count}`);
      await admin.end();
      const own = new URL(url);
      own.pathname = `/import_${count}`;
      const client = new pg.Client({ connectionString: String(own) });
      await client.connect();
      const database = await openDatabase({ kind: 'postgres', url: String(own) });
      await migrate(database);
      return {
        database,
        copyOut: (query) => CopyOut.run(client, `copy (${query}) to stdout`),
        copyIn: (target, text) => CopyIn.run(client, `copy ${target} from stdin`, text),
        close: async () => {
          await client.end();
          await database.close();
        },
      };
    },
    stop,
  };
}

import { type HearthDatabase, openDatabase } from '../src/platform/database/index.ts';
import { findPostgres, startPostgres } from '../test/database/index.ts';

/** Where children are searched for, and how many there are unless somebody says otherwise. */
export interface SearchDatabase {
  readonly database: HearthDatabase;
  readonly engine: string;
  readonly children: number;
  close(): Promise<void>;
}

/**
 * A PostgreSQL of its own with a million children where its programs are installed; otherwise the embedded engine in
 * memory with fewer, since filling it takes several times as long.
 */
export async function openSearchDatabase(): Promise<SearchDatabase> {
  if (!(await findPostgres())) {
    const database = await openDatabase({ kind: 'memory' });
    return {
      database,
      engine: 'the embedded engine, in memory',
      children: 100_000,
      close: () => database.close(),
    };
  }
  const { url, stop } = await startPostgres();
  const database = await openDatabase({ kind: 'postgres', url, poolSize: 2 });
  return {
    database,
    engine: 'PostgreSQL',
    children: 1_000_000,
    close: async () => {
      await database.close();
      await stop();
    },
  };
}

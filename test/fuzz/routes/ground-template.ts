import { PGlite } from '@electric-sql/pglite';
import { extensions } from '../../../src/platform/database/extensions.ts';
import type { HearthDatabase } from '../../../src/platform/database/index.ts';
import { migrate } from '../../../src/platform/database/index.ts';
import { memoryEngineOver, openMemoryEngine } from '../../../src/platform/database/memory-engine.ts';
import type { Tables } from '../../../src/platform/database/tables.ts';
import { overEngine } from '../../../src/platform/database/wire-database.ts';
import { buildOn, type Ground } from './city.ts';

/** A ground that was built once and can be begun again and again: building it takes longer than reading it. */
export async function groundTemplate(): Promise<() => Promise<Ground>> {
  const engine = await PGlite.create({ extensions, initDbStartParams: ['--wal-segsize=1'] });
  const first = overEngine('memory', memoryEngineOver(engine));
  await migrate(first);
  const { people } = await buildOn(first as HearthDatabase<Tables>);
  await engine.exec('checkpoint');
  const template = new Blob([await (await engine.dumpDataDir('none')).arrayBuffer()]);
  await first.close();
  return async () => ({
    database: overEngine('memory', await openMemoryEngine(template)) as HearthDatabase<Tables>,
    people,
  });
}

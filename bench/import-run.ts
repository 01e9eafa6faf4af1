import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { advanceOne, beginImport, type ImportDeps } from '../src/exchange/index.ts';
import type { HearthDatabase } from '../src/platform/database/index.ts';
import { spoolSample } from './import-sample.ts';

/** How long each stage took, in milliseconds. */
export interface Laps {
  readonly read: number;
  readonly check: number;
  readonly commit: number;
}

async function addAuthority(database: HearthDatabase): Promise<string> {
  const id = randomUUID();
  const authority = { id, name: 'Testwick', kind: 'local-authority', created_at: new Date() };
  await database.kysely.insertInto('organisation').values(authority).execute();
  return id;
}

/**
 * Imports the sample, so many times over, from the files on disk to the register, and times each stage.
 * @param onStep called after each stage
 */
export async function importSample(
  database: HearthDatabase,
  times: number,
  onStep: (stage: string) => void = () => {},
): Promise<Laps> {
  const uploads = await mkdtemp(join(tmpdir(), 'hearth-bench-'));
  const [authorityId, id] = [await addAuthority(database), randomUUID()];
  const deps: ImportDeps = {
    database,
    clock: () => new Date(),
    worker: randomUUID(),
    uploads,
    machine: 'here',
  };
  const lap = async (stage: string): Promise<number> => {
    const start = performance.now();
    await advanceOne(deps);
    onStep(stage);
    return performance.now() - start;
  };
  try {
    const upload = { id, files: await spoolSample(uploads, id, times) };
    const beginning = { upload, authorityId, year: 2018, machine: 'here', startedBy: null, now: new Date() };
    await database.asOwner((tx) => beginImport(tx, beginning));
    onStep('begun');
    const read = await lap('read');
    const check = await lap('check');
    const confirmed = { state: 'confirmed', confirmed_at: new Date() };
    await database.kysely.updateTable('return_import').set(confirmed).where('id', '=', id).execute();
    const commit = await lap('commit');
    const { state } = await database.kysely
      .selectFrom('return_import')
      .select('state')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    if (state !== 'committed') throw new Error(`the import ended as ${state}`);
    return { read, check, commit };
  } finally {
    await rm(uploads, { recursive: true, force: true });
  }
}

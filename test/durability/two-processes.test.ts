import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../src/platform/database/index.ts';
import { copyEmptyCluster } from '../database/index.ts';
import { faultsIn } from './record.ts';
import { WriterProcess } from './writer-process.ts';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'hearth-two-'));
  await copyEmptyCluster(home);
});
afterAll(() => rm(home, { recursive: true, force: true }));

// No concern of a server: there PostgreSQL's own durability holds.
test.runIf(process.env.HEARTH_TEST_ENGINE !== 'postgres')(
  'a second process at one directory is refused, the first goes on, and kill -9 frees the directory',
  async () => {
    const first = new WriterProcess(home);
    await first.waitFor((line) => line === 'ack 1');
    const second = new WriterProcess(home);
    expect(await second.waitFor((line) => !line.startsWith('ack'))).toBe('refused directory-locked');
    const before = first.acknowledged();
    await first.waitFor((line) => line === `ack ${before + 10}`);
    await first.kill();
    const db = await openDatabase({ kind: 'embedded', directory: home });
    expect(await faultsIn(db, first.acknowledged()).finally(() => db.close())).toEqual([]);
  },
);

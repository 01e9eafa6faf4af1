import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../src/platform/database/index.ts';
import { copyEmptyCluster } from '../database/index.ts';
import { faultsIn } from './record.ts';
import { seededRandom } from './seeded-random.ts';
import { WriterProcess } from './writer-process.ts';

const KILLS = 6;

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'hearth-kill-'));
  await copyEmptyCluster(home);
});
afterAll(() => rm(home, { recursive: true, force: true }));

// No concern of a server: there PostgreSQL's own durability holds.
test.runIf(process.env.HEARTH_TEST_ENGINE !== 'postgres')(
  `kill -9 in mid-write, ${KILLS} times over, loses no acknowledged record`,
  async () => {
    const random = seededRandom(7);
    let acknowledged = 0;
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const writer = new WriterProcess(home);
      const opened = await writer.waitFor((line) => line.startsWith('open '));
      // It goes on from the last record it found: had one been lost at the end, it would write that again.
      expect(Number(opened.slice('open '.length))).toBeGreaterThanOrEqual(acknowledged);
      const last = acknowledged + 1 + Math.floor(random() * 80);
      await writer.waitFor((line) => line.startsWith('ack ') && Number(line.slice('ack '.length)) >= last);
      // By now it is writing the next one.
      await writer.kill();
      acknowledged = writer.acknowledged();
    }
    const db = await openDatabase({ kind: 'embedded', directory: home });
    expect(await faultsIn(db, acknowledged).finally(() => db.close())).toEqual([]);
  },
);

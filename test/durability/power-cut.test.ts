import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/platform/database/index.ts';
import { copyEmptyCluster } from '../database/index.ts';
import type { PowerCuts } from './power-cut-file-system.ts';
import { faultsIn } from './record.ts';
import { WriterProcess } from './writer-process.ts';

const FILE_SYSTEM = new URL('./power-cut-file-system.ts', import.meta.url).href;

// No concern of a server: there PostgreSQL's own durability holds.
describe.runIf(process.env.HEARTH_TEST_ENGINE !== 'postgres')('a power cut', () => {
  let home: string;
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'hearth-power-cut-'));
  });
  afterEach(() => rm(home, { recursive: true, force: true }));

  /** Lets a writer run until the power was cut so many times; returns for each cut what is wrong afterwards. */
  async function faultsAfterCuts(
    cuts: Omit<PowerCuts, 'to'>,
  ): Promise<{ acknowledged: number; faults: string[] }[]> {
    await copyEmptyCluster(join(home, 'data'));
    const POWER_CUTS = JSON.stringify({ ...cuts, to: join(home, 'cuts') });
    const writer = new WriterProcess(join(home, 'data'), FILE_SYSTEM, { POWER_CUTS });
    await writer.waitFor((line) => line === `cut ${cuts.count}`);
    await writer.kill();
    const results = [];
    for (let cut = 1; cut <= cuts.count; cut += 1) {
      const acknowledged = writer.acknowledged(`cut ${cut}`);
      results.push({
        acknowledged,
        faults: await faultsOfCopy(join(home, 'cuts', String(cut)), acknowledged),
      });
    }
    return results;
  }

  async function faultsOfCopy(directory: string, acknowledged: number): Promise<string[]> {
    try {
      const db = await openDatabase({ kind: 'embedded', directory });
      return await faultsIn(db, acknowledged).finally(() => db.close());
    } catch (error) {
      return [`cannot be opened: ${error}`];
    }
  }

  test('loses no acknowledged record and leaves a database that opens, six times of six', async () => {
    const results = await faultsAfterCuts({ seed: 2025, count: 6, lies: false });
    expect(results.map(({ faults }) => faults)).toEqual([[], [], [], [], [], []]);
    expect(results.at(-1)?.acknowledged).toBeGreaterThan(50);
  });

  test('is seen to do harm when the disk lies about having synced', async () => {
    const results = await faultsAfterCuts({ seed: 2026, count: 1, lies: true });
    expect(results.flatMap(({ faults }) => faults)).not.toEqual([]);
  });
});

import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyEmptyCluster } from '../../src/platform/database/testing/index.ts';
import { furnish, ServiceProcess, withRecords } from './service-process.ts';
import { standingRecords } from './whole-records.ts';

/** No file may grow beyond this many blocks of the shell: past the largest there is, and soon reached. */
const limit = 'ulimit -f 40000';
let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hearth-full-'));
  await copyEmptyCluster(directory);
});
afterAll(() => rm(directory, { recursive: true, force: true }));

// A full disk is stood for by a limit on the size of files, which needs no rights and no disk of its own.
test.runIf(process.env.HEARTH_TEST_ENGINE !== 'postgres' && process.platform !== 'win32')(
  'when nothing more can be written the record is refused in plain words, and nothing acknowledged is lost',
  async () => {
    const { world, token } = await furnish(directory);
    const service = new ServiceProcess(directory, limit);
    const acknowledged = new Map<string, string>();
    const refused: { key: string; status: number; body: string }[] = [];
    try {
      for (let count = 1; refused.length < 3 && count < 200; count += 1) {
        const key = `record-number-${count}`;
        // What does not compress fills the disk at once.
        const text = randomBytes(140_000).toString('base64');
        const besides = { childActions: text, staffActions: text, deEscalation: text, restorative: text };
        const answer = await service.sign(token, world, key, besides);
        if (answer?.status === 201) acknowledged.set(key, (await answer.json()).id);
        else refused.push({ key, status: answer?.status ?? 0, body: (await answer?.text()) ?? '' });
      }
    } finally {
      await service.kill();
    }
    console.log(acknowledged.size, JSON.stringify(refused).slice(0, 1500));
    expect(acknowledged.size).toBeGreaterThan(0);
    expect(refused.map(({ status }) => status)).toEqual([503, 503, 503]);
    const { idsByKey, faults } = await withRecords(directory, standingRecords);
    expect(faults).toEqual([]);
    for (const [key, id] of acknowledged) expect([key, idsByKey.get(key)]).toEqual([key, [id]]);
    for (const { key } of refused) expect([key, idsByKey.get(key)]).toEqual([key, undefined]);
  },
);

import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyMigratedCluster } from '../database/index.ts';
import { furnish, ServiceProcess, withRecords } from './service-process.ts';
import { standingRecords } from './whole-records.ts';

/** No file may grow beyond this many blocks of the shell: past the largest there is, and soon reached. */
const limit = 'ulimit -f 40000';
let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hearth-full-'));
  await copyMigratedCluster(directory);
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
      expect(await service.isReady()).toBe(true);
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
    expect(acknowledged.size).toBeGreaterThan(0);
    expect(refused).toHaveLength(3);
    for (const { status, body } of refused) {
      // A disk that is full is 503. The limit that stands for it here has no code of its own in PostgreSQL: 500.
      expect([500, 503]).toContain(status);
      expect(body).toContain('Nothing was saved');
    }
    const { idsByKey, faults } = await withRecords(directory, standingRecords);
    expect(faults).toEqual([]);
    for (const [key, id] of acknowledged) expect([key, idsByKey.get(key)]).toEqual([key, [id]]);
    for (const { key } of refused) expect([key, idsByKey.get(key)]).toEqual([key, undefined]);
    // With room again, what was refused is sent again under its key and taken.
    const roomy = new ServiceProcess(directory);
    try {
      for (const { key } of refused) expect((await roomy.sign(token, world, key))?.status).toBe(201);
    } finally {
      await roomy.kill();
    }
  },
  300_000,
);

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyMigratedCluster } from '../database/index.ts';
import { seededRandom } from '../durability/seeded-random.ts';
import { furnish, ServiceProcess, withRecords } from './service-process.ts';
import { standingRecords } from './whole-records.ts';

const kills = 3;
const devices = 3;
let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hearth-service-'));
  await copyMigratedCluster(directory);
});
afterAll(() => rm(directory, { recursive: true, force: true }));

// The embedded database is what is tested: a server has its own durability.
test.runIf(process.env.HEARTH_TEST_ENGINE !== 'postgres')(
  `kill -9 while ${devices} devices sign records, ${kills} times over: what was acknowledged is there, nothing is half there, and sent again under its key nothing is there twice`,
  async () => {
    const { world, token } = await furnish(directory);
    const random = seededRandom(11);
    const acknowledged = new Map<string, string>();
    let unanswered: string[] = [];
    let sent = 0;
    for (let kill = 1; kill <= kills; kill += 1) {
      const service = new ServiceProcess(directory);
      // Whoever got no answer sends the same again.
      const again = unanswered;
      unanswered = [];
      const until = acknowledged.size + again.length + 1 + Math.floor(random() * 8);
      let killed: Promise<void> | undefined;
      const device = async () => {
        while (!killed) {
          sent += 1;
          const key = again.pop() ?? `record-number-${sent}`;
          const answer = await service.sign(token, world, key);
          if (answer?.status === 201) acknowledged.set(key, (await answer.json()).id);
          else if (answer) throw new Error(`${answer.status} ${await answer.text()}`);
          else unanswered.push(key);
          if (acknowledged.size >= until) killed ??= service.kill();
        }
      };
      try {
        await Promise.all(Array.from({ length: devices }, device));
      } finally {
        await service.kill();
      }
    }
    expect(unanswered.length).toBeGreaterThan(0);
    const { idsByKey, faults } = await withRecords(directory, standingRecords);
    expect(faults).toEqual([]);
    for (const [key, id] of acknowledged) expect([key, idsByKey.get(key)]).toEqual([key, [id]]);
    for (const [key, ids] of idsByKey) expect([key, ids.length]).toEqual([key, 1]);
  },
  300_000,
);

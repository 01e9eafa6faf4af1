import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { embeddedEngine, serverEngine } from './import-engines.ts';
import { importSample } from './import-run.ts';
import { hasSample } from './import-sample.ts';

// How much memory bringing in a return takes, as the return grows. On a server, whose memory is its own; where there is
// none the embedded engine, whose database is part of the process, and then the figures say little.
//   tsx bench/import-memory.ts [--large]      --large also takes the sample a hundred times over

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const megabytes = (bytes: number): number => Math.round(bytes / 1_000_000);

/** The most memory that was in use while work was going on, looked at every few milliseconds. */
async function highWater(work: () => Promise<void>): Promise<{ heap: number; resident: number }> {
  collect();
  const most = { heap: 0, resident: 0 };
  const look = (): void => {
    const { heapUsed, external, rss } = process.memoryUsage();
    most.heap = Math.max(most.heap, heapUsed + external);
    most.resident = Math.max(most.resident, rss);
  };
  const timer = setInterval(look, 20);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return { heap: megabytes(most.heap), resident: megabytes(most.resident) };
}

async function measure(): Promise<void> {
  const engine = (await serverEngine()) ?? embeddedEngine;
  const sizes = process.argv.includes('--large') ? [1, 20, 100] : [1, 20];
  console.log(`Memory while importing, on ${engine.name}`);
  for (const times of sizes) {
    const { database, close } = await engine.open();
    const laps: string[] = [];
    let since = performance.now();
    const onStep = (stage: string): void => {
      laps.push(`${stage} ${((performance.now() - since) / 1000).toFixed(1)} s`);
      since = performance.now();
    };
    const { heap, resident } = await highWater(async () => {
      await importSample(database, times, onStep);
    });
    const rows = (25_945 * times).toLocaleString('en-GB');
    console.log(`  ${rows.padStart(9)} rows  heap ${heap} MB  resident ${resident} MB  (${laps.join(', ')})`);
    await close();
  }
  await engine.stop();
}

if (hasSample) await measure();
else console.log('The sample return is not beside the checkout: nothing was measured.');

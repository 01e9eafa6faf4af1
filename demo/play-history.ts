import type { HearthDatabase } from '../src/platform/database/index.ts';
import type { Tables } from '../src/platform/database/tables.ts';
import type { District } from './city.ts';
import type { PlannedIncident } from './plan-incidents.ts';
import type { Random } from './random.ts';
import { reviewRecord } from './review-record.ts';
import { settleHistory } from './settle-history.ts';
import { settleSteps } from './settle-steps.ts';
import { type Signed, signRecord } from './sign-record.ts';

/** How many incidents one transaction holds. */
const batch = 125;
/** What is older, in days, has come to its end: its steps are settled together. */
const longAgo = 14;

/** Lets the planned incidents happen: recorded, reviewed and followed up, a batch to a transaction. */
export async function playHistory(
  database: HearthDatabase<Tables>,
  district: District,
  planned: readonly PlannedIncident[],
  random: Random,
  now: Date,
  onBatch: (done: number) => void,
): Promise<number> {
  const owners = district.workers.map(({ id }) => id);
  const old = now.getTime() - longAgo * 86_400_000;
  for (let from = 0; from < planned.length; from += batch) {
    const some = planned.slice(from, from + batch);
    await database.asPerson({ personId: null, settings: { now: now.toISOString() } }, async (tx) => {
      const act = { tx, random, now };
      const settled: Signed[] = [];
      for (const one of some) {
        const signed = await signRecord(act, one);
        await reviewRecord(act, signed);
        if (one.signedAt.getTime() < old) settled.push(signed);
        else await settleSteps(act, signed);
      }
      await settleHistory(act, settled, owners);
    });
    onBatch(from + some.length);
  }
  return planned.length;
}

import type { HearthDatabase } from '../src/platform/database/index.ts';
import type { Tables } from '../src/platform/database/tables.ts';
import type { Act } from './act-as.ts';
import type { District } from './city.ts';
import type { PlannedIncident } from './plan-incidents.ts';
import { reviewRecord } from './review-record.ts';
import { settleHistory } from './settle-history.ts';
import { settleSteps } from './settle-steps.ts';
import { type Signed, signRecord } from './sign-record.ts';

type Chance = Omit<Act, 'tx'>;

/** How many incidents one transaction holds. */
const batch = 200;
/** After how many it is told how far it is. */
const tellAfter = 25;
/** What was signed more days ago than this is history: it has come to its end. */
export const longAgo = 14;

/** Lets one incident happen as far as its review. */
async function recordAndReview(act: Act, one: PlannedIncident): Promise<Signed> {
  const signed = await signRecord(act, one);
  await reviewRecord(act, signed);
  return signed;
}

/**
 * Plays what is long ago: recorded and reviewed by the same use cases as ever and in the same names, but written by
 * the owner of the database, past row-level security, because that takes a third of the time away. Its steps are
 * settled together. That nobody is given more to do than they might have done, the tests of the city look at.
 */
async function playLongAgo(
  database: HearthDatabase<Tables>,
  planned: readonly PlannedIncident[],
  owners: readonly string[],
  { random, now }: Chance,
  onPlayed: () => void,
): Promise<void> {
  await database.asOwner(async (tx) => {
    const act = { tx, random, now };
    const signed: Signed[] = [];
    for (const one of planned) {
      signed.push(await recordAndReview(act, one));
      onPlayed();
    }
    await settleHistory(act, signed, owners);
  });
}

/** Plays the latest days as the people themselves, one after the other, each held to what they may by row-level security. */
async function playLatest(
  database: HearthDatabase<Tables>,
  planned: readonly PlannedIncident[],
  { random, now }: Chance,
  onPlayed: () => void,
): Promise<void> {
  await database.asPerson({ personId: null, settings: { now: now.toISOString() } }, async (tx) => {
    const act = { tx, random, now };
    for (const one of planned) {
      await settleSteps(act, await recordAndReview(act, one));
      onPlayed();
    }
  });
}

/** Lets the planned incidents happen in order of time: recorded, reviewed and followed up. Tells how many have. */
export async function playHistory(
  database: HearthDatabase<Tables>,
  district: District,
  planned: readonly PlannedIncident[],
  chance: Chance,
  onProgress: (done: number) => void,
): Promise<number> {
  const owners = district.workers.map(({ id }) => id);
  const since = chance.now.getTime() - longAgo * 86_400_000;
  const past = planned.filter(({ signedAt }) => signedAt.getTime() < since);
  const latest = planned.slice(past.length);
  let done = 0;
  const onPlayed = (): void => {
    done += 1;
    if (done % tellAfter === 0 || done === planned.length) onProgress(done);
  };
  for (let from = 0; from < past.length; from += batch) {
    await playLongAgo(database, past.slice(from, from + batch), owners, chance, onPlayed);
  }
  if (latest.length > 0) await playLatest(database, latest, chance, onPlayed);
  return done;
}

import { escalateOverdue } from '../src/follow-up/index.ts';
import { approve } from '../src/incidents/index.ts';
import type { HearthDatabase } from '../src/platform/database/index.ts';
import type { Tables } from '../src/platform/database/tables.ts';
import type { Act } from './act-as.ts';
import type { District } from './city.ts';
import { addHours } from './days.ts';
import type { Cast } from './demo-people.ts';
import type { Standing } from './examples-today.ts';
import { planToday } from './plan-today.ts';
import { askFor, doWith, holdFor } from './review-record.ts';
import { settleSteps } from './settle-steps.ts';
import { type Signed, signRecord } from './sign-record.ts';
import { writeDaybooks } from './write-daybooks.ts';
import { writeDrafts } from './write-drafts.ts';

async function stand(act: Act, signed: Signed, standing: Standing): Promise<void> {
  const at = addHours(signed.planned.signedAt, 1);
  const decider = signed.planned.stay.place.decider.id;
  if (standing === 'held') await holdFor(act, signed, at, 24 * 6);
  if (standing === 'correction-asked') await askFor(act, signed, at);
  if (standing === 'approved') {
    const words = 'Read and approved. Thank you both.';
    await doWith(act, signed, decider, at, (by) => approve(act.tx, signed.incidentId, words, by));
  }
}

/** Leaves the city as it stands this morning, with something before each of the cast. */
export async function liveToday(
  database: HearthDatabase<Tables>,
  district: District,
  cast: Cast,
  act: Omit<Act, 'tx'>,
): Promise<number> {
  const { random, now } = act;
  const planned = planToday(district, cast, act);
  await database.asPerson({ personId: null, settings: { now: now.toISOString() } }, async (tx) => {
    for (const { one, standing } of planned) {
      const signed = await signRecord({ ...act, tx }, one);
      await stand({ ...act, tx }, signed, standing);
      await settleSteps({ ...act, tx }, signed, 'leave-open');
    }
    await writeDaybooks({ ...act, tx }, district, cast);
    await writeDrafts({ ...act, tx }, district, cast);
  });
  while ((await escalateOverdue(database, now, random.id)) > 0);
  return planned.length;
}

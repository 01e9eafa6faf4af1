import { ageOn } from '../src/care/index.ts';
import { escalateOverdue } from '../src/follow-up/index.ts';
import { approve } from '../src/incidents/index.ts';
import { londonDate } from '../src/platform/clock/index.ts';
import type { HearthDatabase } from '../src/platform/database/index.ts';
import type { Tables } from '../src/platform/database/tables.ts';
import type { Act } from './act-as.ts';
import type { District, Resident } from './city.ts';
import { addDays, addHours } from './days.ts';
import type { Cast } from './demo-people.ts';
import { type ExampleToday, examplesToday, type Standing } from './examples-today.ts';
import { type PlannedIncident, planIncident } from './plan-incidents.ts';
import { askFor, doWith, holdFor } from './review-record.ts';
import { settleSteps } from './settle-steps.ts';
import { type Signed, signRecord } from './sign-record.ts';
import { writeDaybooks } from './write-daybooks.ts';
import { writeDrafts } from './write-drafts.ts';

/** Those who live there, the people of the cast's own first, and others before somebody it has happened to. */
function livingThere(
  example: ExampleToday,
  district: District,
  cast: Cast,
  used: ReadonlySet<Resident>,
  today: string,
) {
  const known = ({ socialWorker, adviser, born }: Resident): boolean =>
    ageOn(born, today) < 18 ? socialWorker === cast.socialWorker : adviser === cast.adviser;
  const rank = (one: Resident): number => (known(one) ? 0 : 2) + (used.has(one) ? 1 : 0);
  return district.residents
    .filter(({ stays }) => stays.at(-1)?.place === example.place && stays.at(-1)?.until === null)
    .filter(({ born }) => !example.adult || ageOn(born, today) >= 18)
    .sort((one, other) => rank(one) - rank(other));
}

function planExample(
  example: ExampleToday,
  district: District,
  cast: Cast,
  used: Set<Resident>,
  { random, now }: Pick<Act, 'random' | 'now'>,
): PlannedIncident | null {
  const today = londonDate(now);
  const day = addDays(today, -example.daysAgo);
  for (const only of [...example.scenarios, undefined]) {
    for (const resident of livingThere(example, district, cast, used, today)) {
      const stay = resident.stays.find(({ from, until }) => from <= day && (!until || day <= until));
      if (stay?.place !== example.place) continue;
      for (const on of [day, addDays(day, -1)]) {
        const planned = planIncident(resident, stay, on, random, now, { only, author: example.author });
        if (!planned) continue;
        used.add(resident);
        return planned;
      }
    }
  }
  return null;
}

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
  const used = new Set<Resident>();
  const planned = examplesToday(cast).flatMap((example) => {
    const one = planExample(example, district, cast, used, act);
    return one ? [{ one, standing: example.standing }] : [];
  });
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

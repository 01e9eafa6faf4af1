import '../../src/workforce/index.ts';
import type { HearthDatabase } from '../../src/platform/database/index.ts';
import type { Tables } from '../../src/platform/database/tables.ts';
import type { Act } from '../act-as.ts';
import type { District, Place, Resident } from '../city.ts';
import type { Cast } from '../demo-people.ts';
import type { Random } from '../random.ts';
import { officersOf } from '../register/more-people.ts';
import { recordMeasure, signMeasure } from './measures.ts';
import { holdWith, latestIncidents, learnFrom, sayWhoWasThere } from './talks.ts';
import { declareTwo, keepForPartners, offerAndTell, trainAt } from './training.ts';

const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);

/** Those who have lived in a place for at least so many days, and live there now. */
function livingIn({ residents }: District, place: Place, since: Date): Resident[] {
  return residents
    .filter(({ stays }) => {
      const last = stays.at(-1);
      return last?.place.id === place.id && last.until === null && last.from < dayOf(since);
    })
    .sort((one, other) => one.id.localeCompare(other.id));
}

async function measuresOf(act: Act, district: District, cast: Cast): Promise<void> {
  const longAgo = new Date(act.now.getTime() - 12 * 86_400_000);
  const [first, second = first] = livingIn(district, cast.home, longAgo);
  if (first && second) {
    // Thirty hours ago: the 48-hour talk is still to be held.
    await recordMeasure(act, { child: first, user: cast.carer, hoursAgo: 30 });
    const before = { child: second, user: cast.carer, hoursAgo: 200, besides: { minutes: 1 } };
    await signMeasure(act, await recordMeasure(act, before), cast.manager, 200);
  }
  const [third] = livingIn(district, cast.fosterHome, longAgo);
  if (third) {
    const besides = {
      measure: 'control' as const,
      minutes: 20,
      location: 'The hall',
      behaviour: 'Wanted to go out at midnight to meet somebody nobody knows.',
      description: 'The front door was locked and a carer stayed beside them.',
      effect: 'They went to bed at one, and said thank you in the morning.',
      present: [],
    };
    await recordMeasure(act, { child: third, user: cast.fosterCarer, hoursAgo: 50, besides });
  }
}

async function talksOf(act: Act, place: Place): Promise<void> {
  const [latest, before] = await latestIncidents(act, place, 2);
  if (latest) await sayWhoWasThere(act, place, latest, true);
  if (!before) return;
  const made = await sayWhoWasThere(act, place, before, true);
  for (const [personId, id] of made) await holdWith(act, place, id, personId === before.author_id);
  await learnFrom(act, place, before.id);
}

/** Living examples of the room, in the first district: the same seed and time give the same. */
export async function insertWorkforce(
  database: HearthDatabase<Tables>,
  district: District,
  cast: Cast,
  { random, now }: { readonly random: Random; readonly now: Date },
): Promise<void> {
  await database.asPerson({ personId: null, settings: { now: now.toISOString() } }, async (tx) => {
    const act: Act = { tx, random, now };
    await measuresOf(act, district, cast);
    await talksOf(act, cast.home);
    await talksOf(act, cast.fosterHome);
    for (const place of [cast.home, cast.fosterHome, cast.lodging]) await trainAt(act, place);
    await declareTwo(act, cast.carer, cast.manager);
    await offerAndTell(act, cast.manager, cast.carer);
    const commissioner = officersOf(district).find(({ role }) => role === 'commissioner');
    if (commissioner) {
      const { id, name, email, authority } = commissioner;
      await keepForPartners(act, { id, name, email, role: 'social-worker', organisationId: authority.id });
    }
  });
}

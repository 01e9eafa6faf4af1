import type { HearthDatabase } from '../src/platform/database/index.ts';
import type { Tables } from '../src/platform/database/tables.ts';
import type { DemoPerson } from '../src/platform/sign-in/sign-in-page.tsx';
import { copyDistricts } from './copy-districts.ts';
import { castOf, peopleOf, planningChance, roomChance } from './demo-people.ts';
import { insertExploitation } from './exploitation/index.ts';
import { insertDistrict } from './insert-district.ts';
import { liveToday } from './live-today.ts';
import { insertMissing } from './missing/index.ts';
import { planDistrict } from './plan-district.ts';
import { planIncidents } from './plan-incidents.ts';
import { playHistory } from './play-history.ts';
import { insertRegister } from './register/insert-register.ts';
import { insertSubstances } from './substances/index.ts';
import { insertTelling } from './telling/index.ts';
import { insertVoice } from './voice/index.ts';
import { insertWorkforce } from './workforce/index.ts';

export { demoPeople } from './demo-people.ts';

/** Up to so many districts are lived through, incident by incident; a larger city is the first one many times over. */
const mostPlayed = 10;

/** How large, what time it is, and who wants to know how far it is. */
interface CityOptions {
  readonly now: Date;
  /** How many districts: each has 86 children, 13 settings and 51 people who work there. */
  readonly scale: number;
  /** How many incidents a district has had, besides those of the latest days: 150 when not said. */
  readonly history?: number;
  readonly onProgress?: (done: number, of: number, what: string) => void;
}

/** The rooms that add living examples to the first district, each by a chance of its own. */
const rooms = [
  ['missing', insertMissing],
  ['substances', insertSubstances],
  ['exploitation', insertExploitation],
  ['voice', insertVoice],
  ['workforce', insertWorkforce],
  ['telling', insertTelling],
] as const;

/**
 * Fills an empty database with Synthetic London: boroughs that are on no map, with homes, children, staff and 18
 * months in which things happened. The same `now` gives the same city, to the last letter.
 */
export async function buildSyntheticLondon(
  database: HearthDatabase<Tables>,
  { now, scale, history = 150, onProgress }: CityOptions,
): Promise<{ children: number; incidents: number; people: DemoPerson[] }> {
  let children = 0;
  let incidents = 0;
  let people: DemoPerson[] = [];
  const played = scale > mostPlayed ? 1 : scale;
  for (let number = 0; number < played; number += 1) {
    const random = planningChance(number);
    const district = planDistrict(number, random, now);
    await insertDistrict(database, district, random, now);
    await insertRegister(database, district, now);
    const planned = planIncidents(district, history, random, now);
    incidents += await playHistory(database, district, planned, { random, now }, (done) =>
      onProgress?.(number * history + done, played * history, 'incidents'),
    );
    children += district.residents.length;
    if (number > 0) continue;
    people = peopleOf(district);
    const cast = castOf(district);
    incidents += await liveToday(database, district, cast, { random, now });
    for (const [room, insert] of rooms) {
      await insert(database, district, cast, { random: roomChance(room), now });
    }
  }
  if (played < scale) await copyDistricts(database, scale - played, onProgress);
  const districts = scale / played;
  return { children: children * districts, incidents: incidents * districts, people };
}

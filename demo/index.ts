import type { HearthDatabase } from '../src/platform/database/index.ts';
import type { Tables } from '../src/platform/database/tables.ts';
import type { DemoPerson } from '../src/platform/sign-in/sign-in-page.tsx';
import { peopleOf, planningChance } from './demo-people.ts';
import { insertDistrict } from './insert-district.ts';
import { planDistrict } from './plan-district.ts';
import { planIncidents } from './plan-incidents.ts';
import { playIncident } from './play-incident.ts';

export { demoPeople } from './demo-people.ts';

/** Fills an empty database with Synthetic London. */
export async function buildSyntheticLondon(
  database: HearthDatabase<Tables>,
  { now, scale }: { now: Date; scale: number; onProgress?: (done: number, of: number, what: string) => void },
): Promise<{ children: number; incidents: number; people: DemoPerson[] }> {
  const random = planningChance(0);
  const district = planDistrict(0, random, now);
  await insertDistrict(database, district, random, now);
  const planned = planIncidents(district, 60 * scale, random, now);
  for (let at = 0; at < planned.length; at += 50) {
    await database.asPerson({ personId: null, settings: { now: now.toISOString() } }, async (tx) => {
      for (const one of planned.slice(at, at + 50)) await playIncident(tx, one, random, now);
    });
  }
  return { children: district.residents.length, incidents: planned.length, people: peopleOf(district) };
}

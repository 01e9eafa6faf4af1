import type { HearthDatabase } from '../src/platform/database/index.ts';
import type { Tables } from '../src/platform/database/tables.ts';
import type { DemoPerson } from '../src/platform/sign-in/sign-in-page.tsx';

/** Fills an empty database with Synthetic London. */
export async function buildSyntheticLondon(
  _database: HearthDatabase<Tables>,
  _options: { now: Date; scale: number },
): Promise<{ children: number; incidents: number; people: DemoPerson[] }> {
  return { children: 0, incidents: 0, people: [] };
}

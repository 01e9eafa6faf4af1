import type { HearthDatabase } from '../src/platform/database/index.ts';
import type { Tables } from '../src/platform/database/tables.ts';
import type { District } from './city.ts';
import type { Cast } from './demo-people.ts';
import type { Random } from './random.ts';

export async function liveToday(
  _database: HearthDatabase<Tables>,
  _district: District,
  _cast: Cast,
  _random: Random,
  _now: Date,
): Promise<number> {
  return 0;
}

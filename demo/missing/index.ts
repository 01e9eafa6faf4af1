import type { HearthDatabase } from '../../src/platform/database/index.ts';
import type { Tables } from '../../src/platform/database/tables.ts';
import type { District } from '../city.ts';
import type { Cast } from '../demo-people.ts';
import type { Random } from '../random.ts';

/** Living examples of the room, in the first district: the same seed and time give the same. */
export async function insertMissing(
  _database: HearthDatabase<Tables>,
  _district: District,
  _cast: Cast,
  _chance: { readonly random: Random; readonly now: Date },
): Promise<void> {}

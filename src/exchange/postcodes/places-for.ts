import '../tables.ts';
import type { Transaction } from 'kysely';
import type { Tables } from '../../platform/database/tables.ts';
import { comparablePostcode, type Place } from './place.ts';

/** Whether a postcode directory was loaded. */
export async function hasDirectory(tx: Transaction<Tables>): Promise<boolean> {
  const found = await tx.selectFrom('postcode_directory').select('id').limit(1).executeTakeFirst();
  return found !== undefined;
}

/** The places of some postcodes, by postcode as it is compared; one that is not there is not in the directory. */
export async function placesFor(
  tx: Transaction<Tables>,
  postcodes: readonly string[],
): Promise<ReadonlyMap<string, Place>> {
  const wanted = [...new Set(postcodes.map(comparablePostcode))].filter(Boolean);
  if (wanted.length === 0) return new Map();
  const found = await tx
    .selectFrom('postcode_place')
    .selectAll()
    .where((row) => row('postcode', '=', row.fn.any(row.val(wanted))))
    .execute();
  return new Map(found.map(({ postcode, ...place }) => [postcode, place]));
}

import '../tables.ts';
import { sql, type Transaction } from 'kysely';
import type { HearthDatabase } from '../../platform/database/index.ts';
import type { Tables } from '../../platform/database/tables.ts';
import { Refusal } from '../../protocol/index.ts';
import type { Bytes } from '../ssda903/read/supplied-row.ts';
import { type PostcodePlace, readDirectory } from './read-directory.ts';

/** Places stored with one statement. */
const atATime = 5000;

async function store(tx: Transaction<Tables>, places: readonly PostcodePlace[]): Promise<number> {
  const stored = await sql`insert into postcode_place (postcode, area, east, north)
    select postcode, area, east, north
    from jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as p(postcode text, area text, east integer, north integer)
    on conflict do nothing`.execute(tx);
  return Number(stored.numAffectedRows ?? 0n);
}

/**
 * Puts a postcode directory in the place of the one before, whole or not at all.
 * @param name what the file is called, to be shown where the answers are
 * @returns how many postcodes have a place
 * @throws Refusal when it is no postcode directory or holds no place
 */
export async function loadDirectory(
  database: HearthDatabase<Tables>,
  { name, bytes }: { readonly name: string; readonly bytes: Bytes },
  now: Date,
  id: string,
): Promise<number> {
  return database.asService(async (tx) => {
    await sql`delete from postcode_place`.execute(tx);
    let places = 0;
    let waiting: PostcodePlace[] = [];
    for await (const some of readDirectory(bytes)) {
      waiting = waiting.concat(some);
      if (waiting.length < atATime) continue;
      places += await store(tx, waiting);
      waiting = [];
    }
    if (waiting.length > 0) places += await store(tx, waiting);
    if (places === 0) throw new Refusal('missing', 'No line of the file says where a postcode is.', 'file');
    await tx
      .insertInto('postcode_directory')
      .values({ id, name: name.slice(0, 200), places, loaded_at: now })
      .execute();
    return places;
  });
}

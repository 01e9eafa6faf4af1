import { createHash } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';

/**
 * The id of the one record that is begun from something in another room, such as a measure or an item of the log: it follows
 * from that thing's id, so that both find each other and beginning twice begins one.
 */
export function recordIdOf(thingId: string): string {
  const hash = createHash('md5').update(`record of ${thingId}`).digest('hex');
  return hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The same in a query, for the column of the thing's id. */
export const recordIdIn = (column: string): RawBuilder<string> =>
  sql`md5('record of ' || ${sql.ref(column)})::uuid`;

import '../tables.ts';
import { londonDate, type NewId } from '../../platform/clock/index.ts';
import type { HearthDatabase } from '../../platform/database/index.ts';
import type { Tables } from '../../platform/database/tables.ts';
import { uploadKinds } from './kinds.ts';
import { takeRows } from './take-rows.ts';

/**
 * Goes on with the file that has waited longest, a few rows at a time, as whoever agreed to it.
 * @returns how many rows were done
 */
export async function continueUploads(
  database: HearthDatabase<Tables>,
  now: Date,
  newId: NewId,
): Promise<number> {
  const next = await database.asService((tx) =>
    tx
      .selectFrom('upload')
      .select(['id', 'kind', 'organisation_id', 'uploaded_at', 'answered_by'])
      .where('agreed', '=', true)
      .where('done_at', 'is', null)
      .orderBy('answered_at')
      .limit(1)
      .executeTakeFirst(),
  );
  const personId = next?.answered_by;
  if (!next || !personId) return 0;
  const by = { personId, now, today: londonDate(now), newId };
  return database.asPerson({ personId, settings: { now: now.toISOString() } }, (tx) =>
    next.kind === 'people'
      ? takeRows(tx, uploadKinds.people, next, by)
      : takeRows(tx, uploadKinds.children, next, by),
  );
}

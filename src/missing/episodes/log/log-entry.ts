import '../../tables.ts';
import { closeWritten } from '../../../follow-up/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import type { EntryToLog } from './log-form.ts';
import { writtenInTimeline } from './written-in-timeline.ts';

/**
 * Adds a line to the timeline of an absence: an attempt, or somebody who was spoken to. It can be added when they are
 * found, too: what was done is written down late rather than never (MIS-05). What it says was
 * done closes the steps that ask for it.
 */
export async function logEntry(
  tx: Tx,
  episode: { readonly id: string; readonly child_id: string },
  { happenedAt, ...said }: EntryToLog,
  by: By,
): Promise<{ id: string; created: boolean }> {
  const id = by.newId();
  const about = { id, episode_id: episode.id, child_id: episode.child_id };
  const written = { happened_at: happenedAt, written_by: by.personId, written_at: by.now };
  await tx
    .insertInto('missing_entry')
    .values({ ...about, ...said, ...written })
    .execute();
  await closeWritten(tx, { aboutId: episode.id }, 'missing', await writtenInTimeline(tx, episode.id));
  return { id, created: true };
}

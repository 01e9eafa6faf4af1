import '../../tables.ts';
import { refuseNames } from '../../../care/index.ts';
import { HearthError } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';
import type { ConcernEvent } from '../../tables.ts';
import { concernState, nextEvents } from './concern-words.ts';
import type { ConcernOnRecord } from './get-concern.ts';

/**
 * Adds to a concern: an answer, documented; that it is disputed; a step to resolve that; that it is settled (CMS-04).
 * @throws HearthError naming the field; `already-done` when this cannot be added now
 */
export async function addToConcern(
  tx: Tx,
  concern: ConcernOnRecord,
  { event, words }: { readonly event: ConcernEvent; readonly words: string },
  by: { readonly personId: string; readonly now: Date; readonly newId: () => string },
): Promise<void> {
  const open = nextEvents(concernState(concern.events), concern.my_side !== concern.raised_side);
  if (!open.includes(event)) throw new HearthError('already-done', 'This cannot be added to it now.');
  if (!words.trim())
    throw new HearthError('reason-needed', 'Write it down: this is the record of it.', 'words');
  if (words.length > 5000) throw new HearthError('out-of-range', 'Write at most 5000 characters.', 'words');
  await refuseNames(tx, { words });
  await tx
    .insertInto('provider_concern_event')
    .values({
      id: by.newId(),
      concern_id: concern.id,
      event,
      words: words.trim(),
      person_id: by.personId,
      happened_at: by.now,
    })
    .execute();
}

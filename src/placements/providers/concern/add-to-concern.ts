import '../../tables.ts';
import { refuseNames } from '../../../care/index.ts';
import { Refusal } from '../../../platform/errors/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import { type ConcernAddition, openEvents } from './event-form.ts';
import type { ConcernOnRecord } from './get-concern.ts';

/**
 * Adds to a concern: an answer, documented; that it is disputed; a step to resolve that; that it is settled (CMS-04).
 * @throws Refusal `already-done` when this cannot be added now; or naming the field
 */
export async function addToConcern(
  tx: Tx,
  concern: ConcernOnRecord,
  { event, words }: ConcernAddition,
  by: By,
): Promise<void> {
  if (!openEvents(concern).includes(event)) {
    throw new Refusal('already-done', 'You cannot add this now.');
  }
  await refuseNames(tx, { words });
  await tx
    .insertInto('provider_concern_event')
    .values({
      id: by.newId(),
      concern_id: concern.id,
      event,
      words,
      person_id: by.personId,
      happened_at: by.now,
    })
    .execute();
}

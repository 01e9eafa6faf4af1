import '../tables.ts';
import { closeWritten } from '../../follow-up/index.ts';
import type { By, Tx } from '../../platform/web/index.ts';
import { writtenSoFar } from '../record/written-in.ts';
import { corrected } from '../review/steps-of-review.ts';
import type { Addendum } from './addition-forms.ts';
import { recordToAddTo } from './open-incident.ts';

/** Who adds, and when. */
type Adding = Pick<By, 'personId' | 'now' | 'newId'>;

/** Adds to a signed record, with the reason: a correction never overwrites. */
export async function addAddendum(
  tx: Tx,
  incidentId: string,
  { words, reason }: Addendum,
  by: Adding,
): Promise<void> {
  await recordToAddTo(tx, incidentId);
  const row = { id: by.newId(), incident_id: incidentId, author_id: by.personId, signed_at: by.now };
  await tx
    .insertInto('addendum')
    .values({ ...row, words, reason })
    .execute();
  await corrected(tx, incidentId, by);
}

/** Adds the child's account, in their own words, when it comes later (VOI-01). */
export async function addAccount(tx: Tx, incidentId: string, words: string, by: Adding): Promise<void> {
  const { child_id } = await recordToAddTo(tx, incidentId);
  const row = { id: by.newId(), incident_id: incidentId, child_id, taken_by: by.personId, taken_at: by.now };
  await tx
    .insertInto('account')
    .values({ ...row, words, not_yet_because: null })
    .execute();
  await closeWritten(tx, { incidentId }, 'incident', await writtenSoFar(tx, incidentId));
}

/** A note by somebody who adds to the record, such as the social worker: read, and added to. */
export async function addNote(tx: Tx, incidentId: string, words: string, by: Adding): Promise<void> {
  await recordToAddTo(tx, incidentId);
  const row = { id: by.newId(), incident_id: incidentId, reviewer_id: by.personId, reviewed_at: by.now };
  const nothingElse = { held_until: null, named_decider_id: null, decision_id: null };
  await tx
    .insertInto('review')
    .values({ ...row, ...nothingElse, action: 'noted', words })
    .execute();
}

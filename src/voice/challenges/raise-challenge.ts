import '../tables.ts';
import type { Tx } from '../../platform/web/index.ts';
import { makeChallengeSteps } from './make-challenge-steps.ts';
import type { Raised } from './mine/challenge-forms.ts';
import { answerBy } from './model.ts';

/** What somebody does not agree with, in their words; about no record where it is about anything else. */
interface NewChallenge extends Raised {
  readonly id: string;
  readonly childId: string;
  /** Whether a worker writes it down, the young person beside them. */
  readonly together: boolean;
}

/**
 * Raises a challenge: it is kept word for word, and somebody who did not write the record has to answer it (VOI-02).
 * @throws whatever the database refuses, such as a record of somebody else
 */
export async function raiseChallenge(
  tx: Tx,
  challenge: NewChallenge,
  by: { readonly personId: string; readonly now: Date; readonly newId: () => string },
): Promise<void> {
  const { id, childId, incidentId, together } = challenge;
  const row = {
    id,
    child_id: childId,
    incident_id: incidentId,
    what_is_wrong: challenge.whatIsWrong,
    what_i_want: challenge.whatIWant,
    raised_by: by.personId,
    together,
    raised_at: by.now,
    due_at: answerBy(by.now),
  };
  const { numInsertedOrUpdatedRows: made } = await tx
    .insertInto('challenge')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  if (made !== 1n) return;
  await makeChallengeSteps(tx, { id, childId, incidentId, round: 1 }, by.personId, by.now, by.newId);
}

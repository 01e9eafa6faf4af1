import '../tables.ts';
import { addAccount } from '../../incidents/index.ts';
import { HearthError } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import { raiseChallenge } from '../challenges/raise-challenge.ts';
import { wordsNeeded } from '../my-record/add-my-words.ts';

/** What a young person says to a worker beside them, who writes it down. */
export interface SaidTogether {
  readonly id: string;
  readonly childId: string;
  readonly incidentId: string | null;
  readonly words: string;
  /** Whether it is a challenge, or words to stand beside what was written. */
  readonly as: 'words' | 'challenge';
  readonly want: string;
  readonly readBack: boolean;
}

/**
 * Writes down what a young person says, the two of them together: marked as said by the child, and by whom it was
 * written down. From then on nobody changes it. About a record it stands on the record too; a challenge gets its owner
 * and its clock as one from the young person's own page does.
 * @throws HearthError `missing` for no words, or when it was not read back to them
 */
export async function writeDownTogether(
  tx: Tx,
  said: SaidTogether,
  by: { readonly personId: string; readonly now: Date; readonly newId: () => string },
): Promise<void> {
  const { id, childId, incidentId } = said;
  const words = wordsNeeded(said.words, 'words');
  if (!said.readBack) throw new HearthError('missing', 'Read it back to them first.', 'readBack');
  if (said.as === 'challenge') {
    const challenge = { id, childId, incidentId, whatIsWrong: words, whatIWant: said.want, together: true };
    await raiseChallenge(tx, challenge, by);
    return;
  }
  const { numInsertedOrUpdatedRows: made } = await tx
    .insertInto('spoken_word')
    .values({
      id,
      child_id: childId,
      incident_id: incidentId,
      words,
      read_back: true,
      written_by: by.personId,
      said_at: by.now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  if (made === 1n && incidentId) await addAccount(tx, incidentId, words, by);
}

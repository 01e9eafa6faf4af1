import '../tables.ts';
import { Refusal } from '../../platform/errors/index.ts';
import type { By, Tx } from '../../platform/web/index.ts';
import type { TrainingAnswer, TrainingDone } from './training-form.ts';

/**
 * Enters training that was done (TRN-01): one's own, which then waits for the word of whoever leads the work, or that
 * of somebody whose work the visitor leads, which counts at once. The same person, topic and day stand once.
 */
export async function enterTraining(tx: Tx, { personId, ...done }: TrainingDone, by: By): Promise<void> {
  await tx
    .insertInto('training')
    .values(
      done.topics.map((topic) => ({
        id: by.newId(),
        person_id: personId ?? by.personId,
        topic,
        done_on: done.doneOn,
        how: done.how,
        entered_by: by.personId,
        entered_at: by.now,
      })),
    )
    .onConflict((clash) => clash.columns(['person_id', 'topic', 'done_on']).doNothing())
    .execute();
}

/**
 * Confirms training that somebody declared, or says that it is not known of, with the reason. Said once.
 * @throws Refusal `already-done`
 */
export async function answerTraining(
  tx: Tx,
  training: { readonly id: string; readonly person_id: string; readonly entered_by: string },
  said: TrainingAnswer,
  by: By,
): Promise<void> {
  if (training.entered_by !== training.person_id) {
    throw new Refusal('already-done', 'This was entered by someone who leads their work, so it counts.');
  }
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('training_answer')
    .values({
      id: by.newId(),
      training_id: training.id,
      answer: said.answer,
      words: said.words,
      answered_by: by.personId,
      answered_at: by.now,
    })
    .onConflict((clash) => clash.column('training_id').doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) throw new Refusal('already-done', 'This has already been answered.');
}

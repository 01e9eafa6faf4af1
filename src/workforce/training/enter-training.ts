import '../tables.ts';
import { HearthError, notFound } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import { needWords } from '../form/written.ts';
import { isTopic } from './model.ts';
import { peopleLed } from './trainings-of.ts';

/** Training that was done: by whom, on what, when, and how. */
export interface TrainingDone {
  readonly personId: string;
  readonly topics: readonly string[];
  readonly doneOn: string;
  readonly how: string;
}

interface By {
  readonly personId: string;
  readonly now: Date;
  readonly today: string;
  readonly newId: () => string;
}

/**
 * Enters training that was done (TRN-01): one's own, which then waits for the word of whoever leads the work, or that
 * of somebody whose work the visitor leads, which counts at once. The same person, topic and day stand once.
 * @throws HearthError naming the field; `not-found` for somebody whose work they do not lead
 */
export async function enterTraining(tx: Tx, done: TrainingDone, by: By): Promise<void> {
  if (
    done.personId !== by.personId &&
    !(await peopleLed(tx)).some(({ person_id }) => person_id === done.personId)
  ) {
    throw notFound();
  }
  const topics = [...new Set(done.topics)].filter(isTopic);
  if (topics.length === 0) throw new HearthError('missing', 'Say what it was about.', 'topics');
  if (done.doneOn > by.today) throw new HearthError('in-the-future', 'That day lies ahead.', 'doneOn');
  const how = needWords(done.how, 'how', 'Say which course or session it was.', 500);
  await tx
    .insertInto('training')
    .values(
      topics.map((topic) => ({
        id: by.newId(),
        person_id: done.personId,
        topic,
        done_on: done.doneOn,
        how,
        entered_by: by.personId,
        entered_at: by.now,
      })),
    )
    .onConflict((clash) => clash.columns(['person_id', 'topic', 'done_on']).doNothing())
    .execute();
}

/**
 * Confirms training that somebody declared, or says that it is not known of, with the reason. Said once.
 * @returns whose training it is
 * @throws HearthError `not-found` when it is not theirs to answer; `already-done`; `missing` naming the field
 */
export async function answerTraining(
  tx: Tx,
  trainingId: string,
  said: { readonly answer: string; readonly words: string },
  by: By,
): Promise<string> {
  const training = await tx
    .selectFrom('training')
    .select(['person_id', 'entered_by'])
    .where('id', '=', trainingId)
    .executeTakeFirst();
  if (!training || training.person_id === by.personId) throw notFound();
  if (training.entered_by !== training.person_id) {
    throw new HearthError('already-done', 'This was entered by whoever leads their work: it counts.');
  }
  const words = said.words.trim();
  if (said.answer !== 'confirmed' && said.answer !== 'not-confirmed') {
    throw new HearthError('missing', 'Say whether it was done.', 'answer');
  }
  if (said.answer === 'not-confirmed' && !words)
    throw new HearthError('reason-needed', 'Give the reason.', 'words');
  if (words.length > 1000) throw new HearthError('out-of-range', 'Write at most 1000 characters.', 'words');
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('training_answer')
    .values({
      id: by.newId(),
      training_id: trainingId,
      answer: said.answer,
      words,
      answered_by: by.personId,
      answered_at: by.now,
    })
    .onConflict((clash) => clash.column('training_id').doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) throw new HearthError('already-done', 'This has been answered.');
  return training.person_id;
}

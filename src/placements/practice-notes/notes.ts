import '../tables.ts';
import '../../platform/sign-in/tables.ts';
import { sql } from 'kysely';
import { refuseNames } from '../../care/index.ts';
import { Refusal } from '../../platform/errors/index.ts';
import { inColumns } from '../../platform/forms/index.ts';
import type { By, Tx } from '../../platform/web/index.ts';
import type { NewPracticeNote } from './note-form.ts';
import type { Topic } from './topics.ts';

/** A local agreement on an issue that comes back. */
export interface PracticeNote {
  readonly id: string;
  readonly authority_id: string;
  readonly authority_name: string;
  readonly topic: Topic;
  readonly words: string;
  readonly agreed_with: string;
  readonly from_day: string;
  readonly review_on: string;
  readonly made_by_name: string;
}

/** The agreements of the authorities around the visitor, by authority, the latest first. */
export async function practiceNotes(tx: Tx): Promise<PracticeNote[]> {
  const notes = await tx
    .selectFrom('practice_note as n')
    .innerJoin('organisation as a', 'a.id', 'n.authority_id')
    .innerJoin('person_account as p', 'p.id', 'n.made_by')
    .select([
      'n.id',
      'n.authority_id',
      'a.name as authority_name',
      'n.topic',
      'n.words',
      'n.agreed_with',
      'n.from_day',
      'n.review_on',
      'p.name as made_by_name',
    ])
    .where(sql<boolean>`n.authority_id = any ((select app.organisations_around_me())::uuid[])`)
    .orderBy('a.name')
    .orderBy('n.from_day', 'desc')
    .orderBy('n.made_at', 'desc')
    .execute();
  return notes as PracticeNote[];
}

/**
 * Writes down what was agreed locally (CMS-06). The latest on a topic holds; earlier ones stay.
 * @throws Refusal naming the field
 */
export async function agreePractice(tx: Tx, { from, ...note }: NewPracticeNote, by: By): Promise<void> {
  if (note.reviewOn <= from) {
    throw new Refusal('not-allowed', 'Give a day after the day it starts.', 'reviewOn');
  }
  await refuseNames(tx, { words: note.words });
  await tx
    .insertInto('practice_note')
    .values({
      ...inColumns('practice_note', note),
      id: by.newId(),
      from_day: from,
      made_by: by.personId,
      made_at: by.now,
    })
    .execute();
}

import '../tables.ts';
import '../../platform/sign-in/tables.ts';
import { refuseNames } from '../../care/index.ts';
import { HearthError } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import { isCalendarDate } from '../../protocol/index.ts';
import type { NamedOrganisation } from '../providers/provider/get-provider.ts';
import { isTopic, type Topic } from './topics.ts';

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

/** Every agreement, by topic and authority, the latest first. */
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
    .orderBy('a.name')
    .orderBy('n.from_day', 'desc')
    .orderBy('n.made_at', 'desc')
    .execute();
  return notes as PracticeNote[];
}

/** An agreement as a commissioner writes it down. */
export interface NewPracticeNote {
  readonly id: string;
  readonly authorityId: string;
  readonly topic: string;
  readonly words: string;
  readonly agreedWith: string;
  readonly from: string;
  readonly reviewOn: string;
}

function refuse(note: NewPracticeNote, mine: readonly NamedOrganisation[]): void {
  if (!mine.some(({ id }) => id === note.authorityId)) {
    throw new HearthError('missing', 'Choose the authority.', 'authority');
  }
  if (!isTopic(note.topic)) throw new HearthError('missing', 'Choose what it is about.', 'topic');
  if (!note.words.trim()) throw new HearthError('missing', 'Write what was agreed.', 'words');
  if (note.words.length > 10_000)
    throw new HearthError('out-of-range', 'Write at most 10000 characters.', 'words');
  if (!note.agreedWith.trim()) throw new HearthError('missing', 'Say with whom it was agreed.', 'agreedWith');
  if (note.agreedWith.length > 500)
    throw new HearthError('out-of-range', 'Write at most 500 characters.', 'agreedWith');
  if (!isCalendarDate(note.from))
    throw new HearthError('not-a-date', 'Give the day from which it holds.', 'from');
  if (!isCalendarDate(note.reviewOn)) {
    throw new HearthError('not-a-date', 'Give the day on which it is looked at again.', 'reviewOn');
  }
  if (note.reviewOn <= note.from) {
    throw new HearthError('not-allowed', 'It is looked at again after it has begun.', 'reviewOn');
  }
}

/**
 * Writes down what was agreed locally (CMS-06). The latest on a topic holds; earlier ones stay.
 * @throws HearthError naming the field, or `not-yours` for whoever is no commissioner
 */
export async function agreePractice(
  tx: Tx,
  note: NewPracticeNote,
  mine: readonly NamedOrganisation[],
  by: { readonly personId: string; readonly now: Date },
): Promise<void> {
  if (mine.length === 0) throw new HearthError('not-yours', 'A commissioner writes down what was agreed.');
  refuse(note, mine);
  await refuseNames(tx, { words: note.words });
  await tx
    .insertInto('practice_note')
    .values({
      id: note.id,
      authority_id: note.authorityId,
      topic: note.topic,
      words: note.words.trim(),
      agreed_with: note.agreedWith.trim(),
      from_day: note.from,
      review_on: note.reviewOn,
      made_by: by.personId,
      made_at: by.now,
    })
    .onConflict((clash) => clash.column('id').doNothing())
    .execute();
}

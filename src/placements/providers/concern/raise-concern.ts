import '../../tables.ts';
import { refuseNames } from '../../../care/index.ts';
import { HearthError } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';
import { isCalendarDate } from '../../../protocol/index.ts';
import type { ConcernKind, ConcernSide } from '../../tables.ts';
import { concernKinds } from './concern-words.ts';

/** A concern or request as it is raised. */
export interface NewConcern {
  readonly id: string;
  readonly organisationId: string;
  readonly authorityId: string;
  readonly side: ConcernSide;
  readonly kind: ConcernKind;
  readonly words: string;
  readonly couldDo: string;
  readonly answerDue: string;
}

const longest = 5000;

function refuse({ kind, side, words, couldDo, answerDue }: NewConcern, today: string): void {
  if (!concernKinds[kind].raisedBy.includes(side)) {
    throw new HearthError('missing', 'Choose what it is.', 'kind');
  }
  if (!words.trim()) throw new HearthError('missing', 'Say what it is about.', 'words');
  if (!couldDo.trim()) throw new HearthError('missing', 'Say what the other side could do.', 'couldDo');
  for (const [field, text] of [['words', words] as const, ['couldDo', couldDo] as const]) {
    if (text.length > longest) {
      throw new HearthError('out-of-range', `Write at most ${longest} characters.`, field);
    }
  }
  if (!isCalendarDate(answerDue)) {
    throw new HearthError('not-a-date', 'Give the day by which it is answered.', 'answerDue');
  }
  if (answerDue < today) throw new HearthError('not-allowed', 'That day has passed.', 'answerDue');
}

/**
 * Raises a concern, or asks for something, with a day by which it is answered (CMS-04, CMS-05).
 * @throws HearthError naming the field
 */
export async function raiseConcern(
  tx: Tx,
  concern: NewConcern,
  by: { readonly personId: string; readonly now: Date; readonly today: string },
): Promise<void> {
  refuse(concern, by.today);
  await refuseNames(tx, { words: concern.words, couldDo: concern.couldDo });
  await tx
    .insertInto('provider_concern')
    .values({
      id: concern.id,
      organisation_id: concern.organisationId,
      authority_id: concern.authorityId,
      kind: concern.kind,
      raised_side: concern.side,
      words: concern.words.trim(),
      could_do: concern.couldDo.trim(),
      answer_due: concern.answerDue,
      raised_by: by.personId,
      raised_at: by.now,
    })
    .onConflict((clash) => clash.column('id').doNothing())
    .execute();
}

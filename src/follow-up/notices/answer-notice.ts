import '../tables.ts';
import { HearthError, notFound } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import { pathOf } from '../about.ts';

/** An answer to a notice that asks for one. */
export interface NoticeAnswer {
  readonly noticeId: string;
  readonly answer: 'accepted' | 'declined';
  /** The reason: needed for declining. */
  readonly words: string;
  readonly personId: string;
}

/**
 * Accepts what a notice asks, or declines it with the reason; it then goes to whoever answers for the child. Answered, a
 * notice counts as read.
 * @returns the child it is about, and where the matter is read
 * @throws HearthError `reason-needed` naming the field; `not-found`; `not-allowed` when it asks for no answer;
 *   `already-done`; `not-yours`
 */
export async function answerNotice(
  tx: Tx,
  { noticeId, answer, words, personId }: NoticeAnswer,
  now: Date,
): Promise<{ childId: string; path: string }> {
  const notice = await tx
    .selectFrom('notice')
    .select(['child_id', 'about', 'about_id', 'incident_id', 'asks_answer', 'acknowledged_at'])
    .where('id', '=', noticeId)
    .executeTakeFirst();
  if (!notice) throw notFound();
  if (!notice.asks_answer) throw new HearthError('not-allowed', 'This notice asks for no answer.');
  const reason = words.trim();
  if (answer === 'declined' && !reason) throw new HearthError('reason-needed', 'Give the reason.', 'words');
  if (reason.length > 5000) throw new HearthError('out-of-range', 'Write at most 5000 characters.', 'words');
  if (notice.acknowledged_at) throw new HearthError('already-done', 'This notice has been answered or read.');
  const done = await tx
    .updateTable('notice')
    .set({ acknowledged_at: now, acknowledged_by: personId, answer, answer_words: reason || null })
    .where('id', '=', noticeId)
    .executeTakeFirst();
  if (done.numUpdatedRows === 0n)
    throw new HearthError('not-yours', 'This notice was made for somebody else.');
  return { childId: notice.child_id, path: pathOf(notice) };
}

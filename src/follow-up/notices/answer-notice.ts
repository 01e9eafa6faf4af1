import '../tables.ts';
import { notFound, Refusal } from '../../platform/errors/index.ts';
import type { By, SignedInContext, Tx } from '../../platform/web/index.ts';
import type { NoticeAnswer } from './answer-form.ts';

/** The notice in the address; the audit is told. */
export async function openNotice({ tx, params, auditSubject: about }: SignedInContext) {
  const notice = await tx
    .selectFrom('notice')
    .select(['id', 'kind', 'words', 'child_id', 'about', 'about_id', 'incident_id'])
    .select(['asks_answer', 'acknowledged_at'])
    .where('id', '=', params.noticeId ?? '')
    .executeTakeFirst();
  if (!notice) throw notFound();
  about({ kind: 'notice', id: notice.id, childId: notice.child_id });
  return notice;
}
export type NoticeHere = Awaited<ReturnType<typeof openNotice>>;

/** The same, where it asks for an answer. */
export async function openNoticeThatAsks(context: SignedInContext): Promise<NoticeHere> {
  const notice = await openNotice(context);
  if (!notice.asks_answer) throw new Refusal('not-allowed', 'This notice does not need an answer.');
  return notice;
}

/**
 * Accepts what a notice asks, or declines it with the reason; it then goes to whoever answers for the child. Answered, a
 * notice counts as read.
 * @throws Refusal `already-done`; `not-yours`
 */
export async function answerNotice(
  tx: Tx,
  notice: NoticeHere,
  { answer, words }: NoticeAnswer,
  by: By,
): Promise<void> {
  if (notice.acknowledged_at)
    throw new Refusal('already-done', 'This notice has already been answered or read.');
  const done = await tx
    .updateTable('notice')
    .set({ acknowledged_at: by.now, acknowledged_by: by.personId, answer, answer_words: words || null })
    .where('id', '=', notice.id)
    .where('acknowledged_at', 'is', null)
    .executeTakeFirst();
  if (done.numUpdatedRows === 0n) throw new Refusal('not-yours', 'This notice is for someone else.');
}

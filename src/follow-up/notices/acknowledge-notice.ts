import '../tables.ts';
import { notFound, Refusal } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import { pathOf } from '../about.ts';
import { isClosed } from './list-notices.ts';

/**
 * Says that a notice has been read.
 * @throws Refusal `not-found`, or `not-yours` when it was made for somebody else
 */
export async function acknowledgeNotice(
  tx: Tx,
  noticeId: string,
  personId: string,
  now: Date,
): Promise<{ childId: string; path: string }> {
  const notice = await tx
    .selectFrom('notice')
    .select(['child_id', 'about', 'about_id', 'incident_id', 'acknowledged_at'])
    .select(isClosed)
    .where('id', '=', noticeId)
    .executeTakeFirst();
  if (!notice) throw notFound();
  const found = { childId: notice.child_id, path: pathOf(notice) };
  if (notice.acknowledged_at) return found;
  const done = await tx
    .updateTable('notice')
    .set({ acknowledged_at: now, acknowledged_by: personId })
    .where('id', '=', noticeId)
    .executeTakeFirst();
  if (done.numUpdatedRows === 0n) throw new Refusal('not-yours', 'This notice is for someone else.');
  return found;
}

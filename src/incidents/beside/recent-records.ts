import '../tables.ts';
import { hoursAfter } from '../../platform/clock/index.ts';
import type { Tx } from '../../platform/web/index.ts';

const aWeek = -7 * 24;

/** The records of a child from the last week, the latest first: what is entered beside may belong to one of them. */
export function recentRecords(
  tx: Tx,
  childId: string,
  now: Date,
): Promise<{ id: string; occurred_at: Date; place: string }[]> {
  return tx
    .selectFrom('incident')
    .select(['id', 'occurred_at', 'place'])
    .where('child_id', '=', childId)
    .where('occurred_at', '>', hoursAfter(now, aWeek))
    .orderBy('occurred_at', 'desc')
    .limit(5)
    .execute();
}
export type RecentRecord = Awaited<ReturnType<typeof recentRecords>>[number];

import type { SignedInContext } from '../../platform/web/index.ts';
import { glassesWaiting } from './break-glass/break-glass.ts';

/** What waits for somebody because the glass was broken, for their list of work; nothing when nothing does. */
export async function glassInMyWork({
  tx,
  now,
}: SignedInContext): Promise<{ href: string; text: string; now: true }[]> {
  const { waiting, overdue } = await glassesWaiting(tx, now);
  if (waiting === 0) return [];
  const late = overdue > 0 ? `, ${overdue} of them overdue` : '';
  return [{ href: '/break-glass', text: `Emergency access: ${waiting} to look at${late}`, now: true }];
}

import type { SignedInContext } from '../../../platform/web/index.ts';
import { movesToApprove } from '../move/get-move.ts';

/** The moves that wait for somebody's approval, for their list of work; nothing when none does. */
export async function movesInMyWork({ tx }: SignedInContext): Promise<{ href: string; text: string }[]> {
  const { length } = await movesToApprove(tx);
  if (length === 0) return [];
  const wait = length === 1 ? '1 move waits' : `${length} moves wait`;
  return [{ href: '/moves', text: `${wait} for you to approve` }];
}

import { londonInstant } from '../../../platform/clock/index.ts';
import type { MoveInList } from './get-move.ts';

export type MoveState = 'waits' | 'ahead' | 'made' | 'refused' | 'withdrawn';

type Standing = Pick<MoveInList, 'withdrawn_at' | 'verdict' | 'began_on' | 'approval'>;

/** How a move stands: it waits for approval, lies ahead, was made, was refused, or was withdrawn. */
export function stateOfMove({ withdrawn_at, verdict, began_on }: Standing, today: string): MoveState {
  if (withdrawn_at) return 'withdrawn';
  if (verdict === 'refused') return 'refused';
  if (began_on === null) return 'waits';
  return began_on > today ? 'ahead' : 'made';
}

/** Whether nobody has approved yet what had to be approved first. */
function wantsApproval({ approval, verdict, withdrawn_at }: Standing): boolean {
  return approval !== 'none' && verdict === null && withdrawn_at === null;
}

/** Whether the approval is late: in an emergency from the start, otherwise once the day of the move has begun. */
export function approvalOverdue(
  move: Standing & { from_day: string; emergency: boolean },
  now: Date,
): boolean {
  return wantsApproval(move) && (move.emergency || londonInstant(move.from_day, '00:00') <= now);
}

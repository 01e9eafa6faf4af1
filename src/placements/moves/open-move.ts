import type { SignedInContext } from '../../platform/web/index.ts';
import { getMove, type MoveOnRecord } from './move/get-move.ts';

/** The move in the address; the audit is told whom the visit is about. */
export async function openMove({ tx, params, auditSubject: about }: SignedInContext): Promise<MoveOnRecord> {
  const move = await getMove(tx, params.moveId ?? '');
  about({ kind: 'placement-move', id: move.id, childId: move.child_id });
  return move;
}

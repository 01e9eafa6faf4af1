import { type StepInList, stepsAbout } from '../../../follow-up/index.ts';
import type { Tx } from '../../../platform/web/index.ts';
import { byDue } from '../record/due.ts';
import type { MoveOnRecord } from './get-move.ts';

/** What is owed for a move: whom to tell and what to do, each in the order in which it is due. */
export async function stepsOfMove(
  tx: Tx,
  { id, outcome }: MoveOnRecord,
): Promise<{ readonly notices: StepInList[]; readonly steps: StepInList[] }> {
  const steps = await stepsAbout(tx, 'move', id);
  const order = [...outcome.notices, ...outcome.steps].map((thing) => thing.id);
  const sorted = byDue(
    steps.toSorted((a, b) => order.indexOf(a.code) - order.indexOf(b.code)),
    (step) => step.due_at,
  );
  return {
    notices: sorted.filter(({ recipient }) => recipient !== null),
    steps: sorted.filter(({ recipient }) => recipient === null),
  };
}

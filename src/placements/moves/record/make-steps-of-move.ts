import '../../tables.ts';
import { makeStepsAbout, type StepToMake } from '../../../follow-up/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import type { PlacementOutcome } from '../../../protocol/index.ts';
import { dueAt } from './due.ts';
import { ownersInMove } from './owners.ts';
import type { Destination } from './prepare-move.ts';

/** The steps that are the approval itself. They are settled by recording it. */
const approvalSteps: readonly string[] = [
  'nominated-officer-approves',
  'director-approves',
  'return-to-parents-approved',
  'key-stage-4-approved',
];

/** The notices and steps of an outcome, as steps about the move, each with its owner and clock. */
export async function makeStepsOfMove(
  tx: Tx,
  move: Destination & { readonly id: string; readonly childId: string },
  outcome: PlacementOutcome,
  by: By,
): Promise<void> {
  const { id: aboutId, childId, settingId, from, emergency } = move;
  const asked = [...outcome.notices, ...outcome.steps];
  const owners = await ownersInMove(tx, aboutId, [...new Set(asked.map(({ who }) => who))], by.personId);
  const making = {
    personId: by.personId,
    owners,
    byMatter: approvalSteps,
    // In an emergency the child goes before the approval does: it is due at once.
    dueAt: ({ id, clock }: StepToMake) =>
      emergency && approvalSteps.includes(id) ? by.now : dueAt(clock, from, by.now),
  };
  const matter = { about: 'move', aboutId, childId, settingId, sees: 'home' } as const;
  await makeStepsAbout(tx, asked, matter, making, by.now, by.newId);
}

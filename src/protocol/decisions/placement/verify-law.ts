import { type Clocked, clocked, lawFaults } from '../../engine/by-cells/proof/law-faults.ts';
import type { Clock } from '../../engine/clock.ts';
import type { Fault } from '../../engine/verify-table.ts';
import type { PlacementTiming } from './clocks.ts';
import { noticeRules } from './notices.ts';
import type { PlacementRulebook } from './rulebook.ts';
import { placementStepRules } from './steps.ts';

function clockedBy(where: string, clock: Clock | PlacementTiming | undefined): Clocked {
  return clock && 'planned' in clock ? clocked(where, clock.planned, clock.emergency) : clocked(where, clock);
}

/** Faults of law in the rows, and in the clocks of notices and steps. */
export function placementLawFaults({ tables }: PlacementRulebook): Fault[] {
  return lawFaults(tables, [
    ...noticeRules.map(({ id, clock }) => clockedBy(`notice ${id}`, clock)),
    ...placementStepRules.map(({ id, clock }) => clockedBy(`step ${id}`, clock)),
  ]);
}

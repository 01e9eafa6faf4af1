import { citesIn } from '../../duties.ts';
import type { EditionId } from '../../editions.ts';
import { clockFor } from './clocks.ts';
import type { PlacementFacts } from './facts.ts';
import type { PlacementStep } from './outcome.ts';
import { roleOf } from './people.ts';
import { approvalSteps } from './steps/approve.ts';
import { orderSteps } from './steps/order.ts';
import { preparationSteps } from './steps/prepare.ts';
import { registerSteps } from './steps/register.ts';
import { stayCloseSteps } from './steps/stay-close.ts';
import type { PlacementStepRule } from './steps/step-rule.ts';
import { stopSteps } from './steps/stop.ts';

const rules = [
  ...stopSteps,
  ...registerSteps,
  ...approvalSteps,
  ...preparationSteps,
  ...stayCloseSteps,
  ...orderSteps,
] as const;

/** Those that follow where the move is stopped, and no other. */
export const stopStepIds: readonly string[] = stopSteps.map(({ id }) => id);

/** The id of a step that a row can ask for. */
export type PlacementStepId = (typeof rules)[number]['id'];

/** Every step that a placement can call for, in the order in which they are given. */
export const placementStepRules: readonly PlacementStepRule[] = rules;

/** The steps asked for, with owner and clock, in the order of the rules. */
export function stepsFor(
  asked: readonly string[],
  edition: EditionId,
  facts: PlacementFacts,
): PlacementStep[] {
  const emergency = facts.emergency === true;
  return placementStepRules
    .filter(({ id }) => asked.includes(id))
    .map((rule) => {
      const clock = clockFor(rule.clock, emergency);
      return {
        id: rule.id,
        cites: citesIn(rule.cites, edition),
        who: roleOf(rule.owner, facts),
        ...(emergency ? rule.place.emergency : rule.place.planned),
        text: rule.text,
        ...(clock ? { clock } : {}),
      };
    });
}

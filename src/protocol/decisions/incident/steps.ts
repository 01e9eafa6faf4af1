import { dutyById, dutyIsIn } from '../../duties.ts';
import type { EditionId } from '../../editions.ts';
import type { NextStep } from '../../engine/answer.ts';
import { basisInWords } from '../../engine/clock.ts';
import { meets, type Situation } from './situation.ts';
import { atOnceSteps } from './steps/at-once.ts';
import { careLeaverSteps } from './steps/care-leaver.ts';
import { childSteps } from './steps/child.ts';
import { decidingSteps } from './steps/decide.ts';
import { drugsSteps } from './steps/drugs.ts';
import { exploitationSteps } from './steps/exploitation.ts';
import { peopleSteps } from './steps/people.ts';
import { policeStationSteps } from './steps/police-station.ts';
import { recordSteps } from './steps/record.ts';
import { ownerOf, type StepRule } from './steps/step-rule.ts';

/** Every step rule, in the order in which steps are shown. */
export const stepRules: readonly StepRule[] = [
  ...atOnceSteps,
  ...decidingSteps,
  ...careLeaverSteps,
  ...drugsSteps,
  ...exploitationSteps,
  ...policeStationSteps,
  ...childSteps,
  ...peopleSteps,
  ...recordSteps,
];

const inEdition = new Map<StepRule, Readonly<Record<EditionId, readonly string[]>>>(
  stepRules.map((rule) => [
    rule,
    {
      '2021': rule.cites.filter((id) => dutyIsIn(dutyById(id), '2021')),
      '2025': rule.cites.filter((id) => dutyIsIn(dutyById(id), '2025')),
    },
  ]),
);

/** The duties a step cites under an edition: those the edition contains. */
export function citesUnder(rule: StepRule, edition: EditionId): readonly string[] {
  return inEdition.get(rule)?.[edition] ?? [];
}

const clocks = new Map(
  stepRules.map((rule) => [
    rule,
    rule.clock && { hours: rule.clock.hours, from: rule.clock.from, basis: basisInWords(rule.clock) },
  ]),
);

/** The next steps that follow in a situation, with owner and clock. */
export function stepsFor(situation: Situation): NextStep[] {
  const steps: NextStep[] = [];
  for (const rule of stepRules) {
    if (!meets(situation, rule.when)) continue;
    const clock = clocks.get(rule);
    steps.push({
      id: rule.id,
      cites: citesUnder(rule, situation.edition),
      who: ownerOf(rule.owner, situation),
      text: rule.text,
      ...(clock ? { clock } : {}),
    });
  }
  return steps;
}

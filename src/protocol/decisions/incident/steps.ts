import { dutyById, dutyIsIn } from '../../duties.ts';
import type { EditionId } from '../../editions.ts';
import type { NextStep } from '../../engine/answer.ts';
import { clockInWords } from '../../engine/clock.ts';
import { meets, type Situation, type SituationCondition } from './situation.ts';
import { atOnceSteps } from './steps/at-once.ts';
import { childSteps } from './steps/child.ts';
import { decidingSteps } from './steps/decide.ts';
import { drugsSteps } from './steps/drugs.ts';
import { exploitationSteps } from './steps/exploitation.ts';
import { notifyingSteps } from './steps/notify.ts';
import { policeStationSteps } from './steps/police-station.ts';
import { recordSteps } from './steps/record.ts';
import { ownerOf, type StepRule } from './steps/step-rule.ts';
import { tellingSteps } from './steps/tell.ts';

const rules = [
  ...atOnceSteps,
  ...tellingSteps,
  ...decidingSteps,
  ...drugsSteps,
  ...childSteps,
  ...exploitationSteps,
  ...recordSteps,
  ...notifyingSteps,
  ...policeStationSteps,
] as const;

/** The id of a step that follows from this decision. */
export type IncidentStepId = (typeof rules)[number]['id'];

/** Every step rule, in the order in which steps are given. */
export const stepRules: readonly StepRule[] = rules;

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

/** The conditions of a step, of which one must be met. */
export function conditionsOf({ when }: StepRule): readonly SituationCondition[] {
  return [when].flat();
}

/** Whether a step can follow under an edition. */
export function isAskedUnder(rule: StepRule, edition: EditionId): boolean {
  return conditionsOf(rule).some((condition) => !condition.edition || condition.edition.includes(edition));
}

const clocks = new Map(stepRules.map((rule) => [rule, rule.clock && clockInWords(rule.clock)]));

/** The next steps that follow in a situation, each with its owner, its place and its clock. */
export function stepsFor(situation: Situation): NextStep[] {
  const { matters, age } = situation;
  const place = {
    ...situation,
    carerInvolved: matters.has('carer-involved'),
    carerAccused: matters.has('carer-accused'),
    managerAccused: matters.has('manager-accused'),
  };
  const isHarmed = matters.has('harmed');
  const steps: NextStep[] = [];
  for (const rule of stepRules) {
    if (!conditionsOf(rule).some((condition) => meets(situation, condition))) continue;
    const clock = clocks.get(rule);
    steps.push({
      id: rule.id,
      cites: citesUnder(rule, situation.edition),
      who: ownerOf(rule.owner, place),
      ...rule.place,
      text:
        (isHarmed ? rule.ofTheHarmed : undefined) ??
        (age === '18-to-25' ? rule.ofAnAdult : undefined) ??
        rule.text,
      ...(clock ? { clock } : {}),
    });
  }
  return steps;
}

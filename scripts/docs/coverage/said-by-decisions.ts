import { statusStepRules } from '../../../src/protocol/decisions/care-status/steps.ts';
import { cautionRules } from '../../../src/protocol/decisions/incident/cautions.ts';
import {
  exploitationCautionRules,
  exploitationStepRules,
  missingCautionRules,
  missingStepRules,
  placementCautionRules,
  placementNoticeRules,
  placementStepRules,
  stepRules,
} from '../../../src/protocol/index.ts';

/** Something a decision can say, by its name `decision/id`, and the duties it cites. */
export interface Said {
  readonly name: string;
  readonly cites: readonly string[];
}

interface Rule {
  readonly id: string;
  readonly cites: readonly string[];
}

const of = (decision: string, rules: readonly Rule[]): Said[] =>
  rules.map(({ id, cites }) => ({ name: `${decision}/${id}`, cites }));

/** Every step of every decision. */
export const stepsOfDecisions: readonly Said[] = [
  ...of('incident', stepRules),
  ...of('missing', missingStepRules),
  ...of('exploitation', exploitationStepRules),
  ...of('placement', placementStepRules),
  ...of('care-status', statusStepRules),
];

/** Every caution of every decision. */
export const cautionsOfDecisions: readonly Said[] = [
  ...of('incident', cautionRules),
  ...of('missing', missingCautionRules),
  ...of('exploitation', exploitationCautionRules),
  ...of('placement', placementCautionRules),
];

/** Every notice that a move can call for. */
export const noticesOfDecisions: readonly Said[] = of('placement', placementNoticeRules);

/** The names of those that cite a duty. */
export const namesCiting = (said: readonly Said[], duty: string): string[] =>
  said.filter(({ cites }) => cites.includes(duty)).map(({ name }) => name);

import { concernSteps } from './steps/concerns.ts';
import { lookingSteps } from './steps/look.ts';
import { reportingSteps } from './steps/report.ts';
import { returnSteps } from './steps/return.ts';
import type { MissingStepRule } from './steps/step-rule.ts';
import { tellingSteps } from './steps/tell.ts';
import { youngAdultSteps } from './steps/young-adult.ts';

const rules = [
  ...lookingSteps,
  ...tellingSteps,
  ...reportingSteps,
  ...youngAdultSteps,
  ...concernSteps,
  ...returnSteps,
] as const;

/** The id of a step that follows from this decision. */
export type MissingStepId = (typeof rules)[number]['id'];

/** Every step that an absence can call for, in the order in which they are given. */
export const missingStepRules: readonly MissingStepRule[] = rules;

import type { StepRule } from '../../../engine/by-cells/rules.ts';
import { localPractice as practice } from '../../../engine/clock.ts';
import type { Owner } from '../../incident/steps/step-rule.ts';

/** A step that an absence can call for. */
export type MissingStepRule = StepRule<Owner>;

/** They are not found yet. */
export const away = { located: ['no'] } as const;
/** A child, or treated as one. */
export const asAChild = { person: ['child', 'disputed'] } as const;
/** A young adult. */
export const anAdult = { person: ['adult'] } as const;
/** The police are told, at once or online. */
export const told = { route: ['report-online', 'call-999'] } as const;

/** So many hours from when the absence was noticed. The Protocol sets none of these times: they are our defaults. */
export const fromTheAbsence = (hours: number, note: string) =>
  practice(hours, 'the absence being noticed', `the Protocol sets no time; ${note}`);

/** So many hours from when they are found. The Protocol sets none of these times: they are our defaults. */
export const fromTheReturn = (hours: number, note: string) =>
  practice(hours, 'their being found', `the Protocol sets no time; ${note}`);

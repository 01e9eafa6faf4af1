import type { StepGroup, StepPlace } from '../../../engine/answer.ts';
import type { StepRule } from '../../../engine/by-cells/rules.ts';
import { localPractice as practice } from '../../../engine/clock.ts';
import type { Owner } from '../../incident/steps/step-rule.ts';

export { adult, asAChild, away, olderChild } from '../tables/who.ts';

/** A step that an absence can call for. */
export type MissingStepRule = StepRule<Owner>;

/** Nobody knows where they are. */
export const lost = { located: ['no'], whereabouts: ['unknown'] } as const;
/** It is known where they are, and they are not back. */
export const elsewhere = { located: ['no'], whereabouts: ['known'] } as const;
/** The police are told, at once or online. */
export const told = { route: ['report-online', 'call-999'] } as const;
/** The police are not told. */
export const notTold = { route: ['carers-locate'] } as const;

export const now = (group: StepGroup): StepPlace => ({ when: 'now', group });
export const tonight = (group: StepGroup): StepPlace => ({ when: 'tonight', group });
export const nextDays = (group: StepGroup): StepPlace => ({ when: 'next-days', group });
/** The same, once they are found: while they are away such a step waits for it. */
export const onceFound = ({ when, group }: StepPlace): StepPlace => ({ when, group, if: 'found' });

/** So many hours from when the absence was noticed. The Protocol sets none of these times: they are our defaults. */
export const fromTheAbsence = (hours: number, note: string) =>
  practice(hours, 'the absence being noticed', `the Protocol sets no time; ${note}`);

/** So many hours from when they are found. The Protocol sets none of these times: they are our defaults. */
export const fromTheReturn = (hours: number, note: string) =>
  practice(hours, 'their being found', `the Protocol sets no time; ${note}`);

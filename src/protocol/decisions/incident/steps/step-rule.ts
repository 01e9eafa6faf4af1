import type { Clock } from '../../../engine/clock.ts';
import type { Setting } from '../facts.ts';
import type { Situation, SituationCondition } from '../situation.ts';

/** The roles that can own a step. */
export const ownerRoles = [
  'carer',
  'foster-carer',
  'support-worker',
  'registered-manager',
  'supervising-social-worker',
  'social-worker',
  'personal-adviser',
] as const;
export type OwnerRole = (typeof ownerRoles)[number];

/** A place in the work that a different role fills in each setting. */
export type Owner = 'whoever-was-there' | 'whoever-decides' | 'allocated-worker';

const whoeverWasThere: Readonly<Record<Setting, OwnerRole>> = {
  'childrens-home': 'carer',
  'foster-home': 'foster-carer',
  'supported-accommodation': 'support-worker',
  'own-tenancy': 'personal-adviser',
  community: 'carer',
};

const whoeverDecides: Readonly<Record<Setting, OwnerRole>> = {
  'childrens-home': 'registered-manager',
  'foster-home': 'supervising-social-worker',
  'supported-accommodation': 'registered-manager',
  'own-tenancy': 'personal-adviser',
  community: 'social-worker',
};

/** The role that owns a step in this situation. */
export function ownerOf(owner: Owner, situation: Situation): OwnerRole {
  if (owner === 'whoever-was-there') return whoeverWasThere[situation.setting];
  if (owner === 'whoever-decides') return whoeverDecides[situation.setting];
  return situation.age === '18-to-25' ? 'personal-adviser' : 'social-worker';
}

/** A step that follows when the conditions are met. */
export interface StepRule {
  readonly id: string;
  readonly cites: readonly string[];
  readonly when: SituationCondition;
  readonly owner: Owner;
  readonly text: string;
  readonly clock?: Clock;
}

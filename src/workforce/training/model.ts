import { addMonths } from '../../protocol/index.ts';

/** The ten topics of the Protocol's training (TRN-01). */
export const topics = {
  'trauma-and-abuse': 'Trauma and abuse',
  adultification: 'Adultification: seeing children as older than they are',
  'cultural-competence': 'Cultural competence',
  bias: 'Bias',
  'specific-needs': "Children's specific needs",
  'trauma-informed': 'Trauma-informed approaches',
  'child-first': 'Child First',
  'restorative-practice': 'Restorative practice',
  'conflict-resolution': 'Conflict resolution',
  'contextual-safeguarding': 'Contextual safeguarding',
} as const;
export type Topic = keyof typeof topics;
export const topicIds = Object.keys(topics) as Topic[];

/** Who is to be trained (TRN-02). */
export const audiences = {
  'cabinet-and-boards': 'Cabinet members and boards',
  'childrens-services': "Children's services",
  police: 'Police',
  'residential-and-supported': "Children's homes and supported accommodation",
  'foster-carers': 'Foster carers',
  'solicitors-and-custody': 'Solicitors and custody staff',
  magistrates: 'Magistrates',
  'adult-justice': 'Adult justice staff',
} as const;
export type Audience = keyof typeof audiences;

const audienceOfRole: Readonly<Record<string, Audience>> = {
  carer: 'residential-and-supported',
  'support-worker': 'residential-and-supported',
  'registered-manager': 'residential-and-supported',
  'foster-carer': 'foster-carers',
  'supervising-social-worker': 'childrens-services',
  'social-worker': 'childrens-services',
  'personal-adviser': 'childrens-services',
  'independent-reviewing-officer': 'childrens-services',
  'youth-justice-worker': 'childrens-services',
  'virtual-school': 'childrens-services',
  commissioner: 'childrens-services',
  'placement-officer': 'childrens-services',
  'duty-officer': 'childrens-services',
  'police-officer': 'police',
};

/** The audience somebody belongs to by their role; null where the Protocol names none. */
export function audienceOf(role: string): Audience | null {
  return audienceOfRole[role] ?? null;
}

/**
 * How long training holds, in months, where an organisation has set nothing. Local practice, inferred: the Protocol
 * sets no period.
 */
export const usualMonths = 24;

/** The fewest staff of whom those outside an organisation are told how many are trained: below that one is meant. */
export const smallestShown = 5;

/** A training as far as its standing needs it. */
export interface Done {
  readonly doneOn: string;
  readonly isConfirmed: boolean;
}

/** How somebody stands in a topic. */
export type TrainingStatus = 'never' | 'waits' | 'current' | 'soon' | 'expired';

/** The first day on which training from a day no longer holds. */
export function expiresOn(doneOn: string, months: number): string {
  return addMonths(doneOn, months);
}

/**
 * How somebody stands in a topic on a day: by the latest confirmed training. What was only declared waits; what runs
 * out within 60 days or so is due soon.
 * @param done everything done on the topic, in any order
 * @param months how long it holds
 * @param today `YYYY-MM-DD`
 */
export function trainingStatus(done: readonly Done[], months: number, today: string): TrainingStatus {
  const confirmed = done.filter(({ isConfirmed }) => isConfirmed).map(({ doneOn }) => doneOn);
  const latest = confirmed.sort().at(-1);
  if (latest !== undefined && expiresOn(latest, months) > today) {
    return expiresOn(latest, months) <= addMonths(today, 2) ? 'soon' : 'current';
  }
  const declared = done.some(
    ({ isConfirmed, doneOn }) => !isConfirmed && (latest === undefined || doneOn > latest),
  );
  if (declared) return 'waits';
  return latest === undefined ? 'never' : 'expired';
}

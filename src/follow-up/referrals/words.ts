import type { FactKind } from '../../care/index.ts';

/** The services that are asked. */
export const services = {
  'youth-justice': 'Youth justice service',
  'early-help': 'Early Help',
  'childrens-services': "Children's services",
  health: 'Health',
  school: 'School or virtual school',
  advocacy: 'Advocacy',
  police: 'Police',
  voluntary: 'Voluntary organisation',
} as const;
export type Service = keyof typeof services;

/** What for. */
export const purposes = {
  diversion: 'To divert the child from the justice system',
  assessment: 'To find out what the child needs',
  support: 'To support the child',
  safeguarding: 'To keep the child safe',
  education: 'To keep them in school',
  'health-care': 'To look after the child’s health',
  'being-heard': 'To help the child to be heard',
  information: 'To let the service know, without asking for anything',
} as const;
export type Purpose = keyof typeof purposes;

/** On which basis in law. */
export const lawfulBases = {
  'public-task': 'Public task: UK GDPR 6(1)(e)',
  safeguarding: 'Safeguarding: UK GDPR 9(2)(g), Data Protection Act 2018 schedule 1, 18',
  'law-enforcement': 'Law enforcement: Data Protection Act 2018, part 3',
  'vital-interests': 'To protect a life: UK GDPR 6(1)(d)',
} as const;
export type LawfulBasis = keyof typeof lawfulBases;

/** The kinds of fact that a referral can open. Who it is, always; who sealed it and who looked, never. */
export const openable = {
  identity: 'Name, date of birth, responsible authority',
  home: 'Where they live and have lived',
  around: 'Who works with them',
  status: 'Care status, episodes of care, numbers',
  profile: 'Their own words, what helps, needs, identity',
  record: 'Incidents: what happened, decisions, next steps',
  health: 'Health',
  nationality: 'Nationality and immigration',
  address: 'Addresses that only some people may know',
} as const satisfies Partial<Record<FactKind, string>>;
export type Openable = keyof typeof openable;

/** What is shared only when somebody thought twice. */
export const sensitive: readonly Openable[] = ['health', 'nationality', 'address'];

export type ReferralState = 'waiting' | 'accepted' | 'declined' | 'done' | 'revoked';
export type ReferralEvent = 'accepted' | 'declined' | 'done' | 'revoked' | 'chased' | 'escalated';

/** How a referral stands, in words. */
export const stateInWords: Readonly<Record<ReferralState, string>> = {
  waiting: 'Waiting for an answer',
  accepted: 'Accepted',
  declined: 'Declined',
  done: 'Done',
  revoked: 'Taken back',
};

/** What happened to it, in words. */
export const eventInWords: Readonly<Record<ReferralEvent, string>> = {
  accepted: 'Accepted',
  declined: 'Declined',
  done: 'Done, with this outcome',
  revoked: 'Taken back',
  chased: 'Asked again',
  escalated: 'Taken further',
};

import { organisationRoles, settingRoles } from '../care/index.ts';
import type { TopicName } from './topics.ts';

/** Every role that somebody may work as, with its name. */
export const rolesWithBooklet = { ...settingRoles, ...organisationRoles } as const;
export type RoleWithBooklet = keyof typeof rolesWithBooklet;

const inTheHome: readonly TopicName[] = [
  'guide-and-record',
  'my-work',
  'daybook',
  'children',
  'missing',
  'exploitation',
  'substances',
  'workforce',
  'young-people',
];
const without = (of: readonly TopicName[], ...left: TopicName[]): TopicName[] =>
  of.filter((topic) => !left.includes(topic));
const forTheAuthority: readonly TopicName[] = [
  'my-work',
  'guide-and-record',
  'children',
  'missing',
  'exploitation',
  'substances',
  'homes',
  'young-people',
  'what-we-hold',
];
const beside: readonly TopicName[] = ['my-work', 'children', 'young-people'];

const topicsByRole: Readonly<Record<RoleWithBooklet, readonly TopicName[]>> = {
  carer: inTheHome,
  'foster-carer': without(inTheHome, 'daybook'),
  'support-worker': inTheHome,
  'registered-manager': [...inTheHome, 'homes', 'running'],
  'supervising-social-worker': without(inTheHome, 'daybook'),
  'social-worker': forTheAuthority,
  'personal-adviser': forTheAuthority,
  'independent-reviewing-officer': without(forTheAuthority, 'guide-and-record', 'substances'),
  'team-manager': ['my-work', 'children', 'running', 'homes'],
  'duty-officer': ['guide-and-record', 'my-work', 'children', 'missing'],
  'placement-officer': ['my-work', 'children', 'homes'],
  'nominated-officer': ['my-work', 'homes'],
  director: ['my-work', 'homes'],
  commissioner: ['my-work', 'homes', 'missing', 'workforce'],
  'virtual-school-head': beside,
  'virtual-school': beside,
  'health-worker': beside,
  advocate: beside,
  'appropriate-adult': beside,
  'youth-justice-worker': ['guide-and-record', 'my-work', 'children', 'exploitation'],
  'police-officer': ['guide-and-record', 'my-work'],
  'information-governance': ['what-we-hold', 'my-work', 'children'],
  administrator: ['running', 'yearly-return', 'homes', 'my-work'],
};

/** The topics that a role needs, in the order in which they are read; how to sign in comes last. */
export const topicsOf = (role: RoleWithBooklet): readonly TopicName[] => [
  ...topicsByRole[role],
  'signing-in',
];

/** The role of this name; undefined where there is none. */
export const roleNamed = (name: string): RoleWithBooklet | undefined =>
  (Object.keys(rolesWithBooklet) as RoleWithBooklet[]).find((role) => role === name);

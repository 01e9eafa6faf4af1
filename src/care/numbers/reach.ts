import type { Purpose } from '../organisations/contacts/purposes.ts';

/** Somebody whom an instruction tells people to ring or to tell. */
export type Reach = 'on-call' | 'social-services' | 'designated-officer' | 'police' | 'police-online';

/** The numbers by which they are reached, in the order in which they are tried. */
export const purposesOf: Readonly<Record<Reach, readonly Purpose[]>> = {
  'on-call': ['on-call'],
  'social-services': ['duty-team', 'emergency-duty-team'],
  'designated-officer': ['designated-officer'],
  police: ['police'],
  'police-online': ['police-online', 'police'],
};

const named: readonly (readonly [reach: Reach, words: RegExp])[] = [
  ['on-call', /\b(?:manager on call|registered manager|your manager|their manager|senior manager)\b/i],
  [
    'social-services',
    /\b(?:social services|social workers?|personal advisers?|out-of-hours service|duty team|emergency duty team|safeguarding concern with the council|responsible authority|reviewing officer|director of children's services)\b/i,
  ],
  ['designated-officer', /\bdesignated officer\b/i],
  ['police-online', /\b(?:online form|online or by 101|police online)\b/i],
  // Only where they are to be told: "you are not asking for the police" rings nobody.
  [
    'police',
    /\b(?:tell (?:the solicitor and )?the (?:police|officer)|(?:then|may|also|report,) ask the police|the police first|to the police themselves|tell the social worker and the police)\b/i,
  ],
];

/** Words that tell somebody to speak with others now. */
const instructs = /\b(?:tell|ring|call|phone|telephone|report|raise|use the online form|speak to)\b/i;

/** Who is to be rung or told, in an instruction; nobody where it tells nobody to. */
export function reachIn(words: string): Reach[] {
  if (!instructs.test(words)) return [];
  const found = named.filter(([, pattern]) => pattern.test(words)).map(([reach]) => reach);
  return found.includes('police-online') ? found.filter((reach) => reach !== 'police') : found;
}

const ofRole: Readonly<Partial<Record<string, Reach>>> = {
  'registered-manager': 'on-call',
  'supervising-social-worker': 'on-call',
  'manager-on-call': 'on-call',
  'social-worker': 'social-services',
  'personal-adviser': 'social-services',
  'independent-reviewing-officer': 'social-services',
  'duty-officer': 'social-services',
  'team-manager': 'social-services',
  'allocated-worker': 'social-services',
  'director-of-childrens-services': 'social-services',
  'police-officer': 'police',
};

/** How somebody in a role is reached, where they are not there themselves; null for a role that nobody rings. */
export const reachOfRole = (role: string): Reach | null => ofRole[role] ?? null;

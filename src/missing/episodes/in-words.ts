import type { Code903, MissingCategory, MissingRoute } from '../../protocol/index.ts';
import type { EntryKind, ReturnEvent, SettingThen } from '../tables.ts';

/** What the Protocol calls an absence, in words. From 18 nobody is called missing from care: they are looked for. */
export function categoryInWords(category: MissingCategory): string {
  return { located: 'Found', 'unauthorised-absence': 'Unauthorised absence', missing: 'Missing' }[category];
}

/** What is done about the police, in words. */
export function routeInWords(route: MissingRoute): string {
  return {
    'carers-locate': 'Their carers look for them and bring them back, without the police',
    'report-online': 'Tell the police through their online form for partners',
    'call-999': 'Call 999 now',
  }[route];
}

/** The answer in one line: for somebody who is found, what there still is to do about the police. */
export function answerInWords({
  category,
  route,
}: {
  category: MissingCategory;
  route: MissingRoute;
}): string {
  if (category !== 'located') return routeInWords(route);
  return {
    'carers-locate': 'They have been found: there is nothing to tell the police',
    'report-online':
      'They have been found but are still at risk: tell the police about the risk, through the online form',
    'call-999': 'They have been found and are in danger: call 999 now',
  }[route];
}

/** The code of the 903 return, in words; it is no other name for what the Protocol calls the absence. */
export function codeInWords(code: Code903 | null): string {
  if (code === null) return 'None';
  return code === 'M'
    ? 'M: missing, nobody knew where they were'
    : 'A: away without authorisation, it was known where they were';
}

export const entryKindsInWords: Readonly<Record<EntryKind, string>> = {
  'tried-to-reach': 'Tried to reach them',
  looked: 'Looked for them',
  sighting: 'Seen, or heard from',
  police: 'Police',
  'social-worker': 'Social worker or duty team',
  manager: 'Manager on call',
  family: 'Family or friends',
  other: 'Something else',
};

export const returnInWords: Readonly<Record<ReturnEvent, string>> = {
  offered: 'Offered',
  accepted: 'Accepted',
  declined: 'Declined',
  held: 'Held',
};

export const settingInWords: Readonly<Record<SettingThen, string>> = {
  'childrens-home': "A children's home",
  'foster-home': 'A foster home',
  'supported-accommodation': 'Supported accommodation',
  'own-tenancy': 'Their own tenancy',
  community: 'No setting is recorded',
};

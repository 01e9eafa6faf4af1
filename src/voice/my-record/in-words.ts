import { roleInWords } from '../../care/index.ts';
import type { ConductKind, Route } from '../../protocol/index.ts';

const kinds: Readonly<Record<ConductKind, string>> = {
  damage: 'Something got broken',
  assault: 'Someone may have got hurt',
  theft: 'Something was taken',
  drugs: 'Drugs',
  weapon: 'A knife or another weapon',
  sexual: 'Something about sex that was not OK',
  'illegal-material': 'Pictures or messages that are against the law',
  disorder: 'A big fuss',
  threat: 'Someone said they would hurt someone',
  'self-harm': 'You were hurting, or got hurt',
  other: 'Something else',
};

/** What kind of thing a record is about, in words a child uses. It says what was written, not that it is true. */
export function kindsInWords(found: readonly string[] | null): string[] {
  const words = (found ?? []).map((kind) => kinds[kind as ConductKind] ?? kinds.other);
  return [...new Set(words.length > 0 ? words : [kinds.other])];
}

const done: Readonly<Record<Route, string>> = {
  'resolve-internally': 'The adults said: we sort this out at home. No police.',
  'manager-decides': 'A manager has to decide. They have not said yet.',
  'report-non-urgent': 'The adults said: we tell the police. There was no rush.',
  'call-999': 'The adults said: we call 999.',
};

/** What was decided. */
export const decidedInWords = (route: string): string => done[route as Route] ?? '';

const because: Readonly<Record<number, string>> = {
  1: 'The rules say that a thing like this is sorted out where you live.',
  2: 'The rules say that a manager must think first and then choose.',
  3: 'The rules say that the police must know about a thing like this.',
};

/** Why, from the level that the rules give; and whether the adults chose something else. */
export function whyInWords(level: number, route: string, chosen: string): string[] {
  const words = [because[level] ?? ''];
  if (route !== chosen && route !== 'manager-decides')
    words.push('They chose a different way. They must write down why.');
  return words;
}

/** Why a record is kept at all. */
export const whyKept =
  'Adults who look after you must write down when something happens. It helps them keep you safe and get you help.';

const simple: Readonly<Record<string, string>> = {
  'registered-manager': 'manager of the home',
  'supervising-social-worker': 'social worker of the foster home',
  'independent-reviewing-officer': 'reviewing officer, who checks that your plan is right',
  'personal-adviser': 'adviser',
  'youth-justice-worker': 'youth worker',
  'information-governance': 'person who looks after records',
  'break-glass': 'someone who does not usually work with you',
};

/** What somebody's job is, in words a child uses. */
export const jobInWords = (job: string | null): string =>
  job ? (simple[job] ?? roleInWords(job)) : 'someone who works for you';

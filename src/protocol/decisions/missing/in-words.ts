import type { concernKinds } from '../incident/facts.ts';
import type { MissingAnswer, MissingCategory, MissingRoute } from './effect.ts';
import type { Vulnerability } from './facts.ts';

const categories: Readonly<Record<MissingCategory, string>> = {
  located: 'Found',
  'unauthorised-absence': 'Unauthorised absence',
  missing: 'Missing',
};

/** What the Protocol calls an absence, in words. From 18 nobody is called missing from care: they are looked for. */
export const missingCategoryInWords = (category: MissingCategory): string => categories[category];

const routes: Readonly<Record<MissingRoute, string>> = {
  'carers-locate': 'Their carers look for them and bring them back, without the police',
  'report-online': 'Tell the police through their online form for partners',
  'call-999': 'Call 999 now',
};

/** What is done about the police, in words. */
export const missingRouteInWords = (route: MissingRoute): string => routes[route];

const whenFound: Readonly<Record<MissingRoute, string>> = {
  'carers-locate': 'They have been found: there is nothing to tell the police',
  'report-online':
    'They have been found but are still at risk: tell the police about the risk, through the online form',
  'call-999': 'They have been found and are in danger: call 999 now',
};

/** The answer in one line: for somebody who is found, what there still is to do about the police. */
export function missingAnswerInWords({ category, route }: Pick<MissingAnswer, 'category' | 'route'>): string {
  return category === 'located' ? whenFound[route] : routes[route];
}

/** What makes somebody especially vulnerable, as it is asked and written down. */
export const vulnerabilitiesInWords: Readonly<Record<Vulnerability, string>> = {
  'learning-disability': 'A learning disability that makes it hard for them to keep safe alone',
  'medical-need': 'An illness, or a medicine they cannot do without',
  'suicide-or-self-harm': 'A known risk of suicide or self-harm',
  trafficked: 'They have been trafficked, or people think so',
  'speaks-no-english': 'They speak little or no English, or cannot make themselves understood',
};

/** The concerns that an absence is asked about, as they are asked. */
export const concernsInWords: Readonly<Record<(typeof concernKinds)[number], string>> = {
  exploitation: 'Signs that someone is exploiting them',
  trafficking: 'Signs that someone moves them around, or controls where they go',
  coercion: 'Signs that someone makes them do things',
  'age-disputed': 'Their age is disputed',
};

/** What an absence is asked about, wherever it is asked: the question, and how it is meant. */
export const missingQuestionsInWords = {
  immediateDanger: {
    title: 'Are they in immediate danger?',
    hint: 'Something is happening to them now, or is about to. If yes, call 999 first and come back.',
  },
  whereaboutsKnown: {
    title: 'Do you know where they are?',
    hint: 'You have spoken to them, or to someone you trust who is with them.',
  },
  significantRisk: {
    title: 'Is there a significant risk of harm to them tonight?',
    hint: 'For them, now: who they may be with, how they left, the weather, medicine, what the form says. Being late is not a risk by itself.',
  },
  enquiriesMade: {
    title: 'Have you tried to reach and find them this time?',
    hint: 'Calls, messages, friends, family, the places they like. Every time, however often it happens.',
  },
  vulnerability: {
    title: 'Is any of this true of them?',
    hint: 'If so, and nobody knows where they are, tell the police at once. If you think they may hurt themselves now, that is immediate danger.',
  },
} as const;

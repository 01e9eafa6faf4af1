import type { IncidentFacts, IncidentOutcome, Level, Route, StepClock } from '../../protocol/index.ts';

const roles: Readonly<Record<string, string>> = {
  carer: 'Carer',
  'foster-carer': 'Foster carer',
  'support-worker': 'Support worker',
  'registered-manager': 'Registered manager',
  'supervising-social-worker': 'Supervising social worker',
  'social-worker': 'Social worker',
  'personal-adviser': 'Personal adviser',
};

/** The name of a role. */
export function roleInWords(role: string): string {
  return roles[role] ?? role;
}

const deciders: Readonly<Record<IncidentFacts['setting'], string>> = {
  'childrens-home': 'your manager',
  'foster-home': 'your supervising social worker',
  'supported-accommodation': 'your manager',
  'own-tenancy': 'their personal adviser',
  community: 'their social worker',
};

/** Who decides at level 2, as the person who was there would say it. */
export function deciderInWords(facts: IncidentFacts): string {
  return deciders[facts.setting];
}

/** Whether the levels do not apply as they stand: from 18 they are a guide only. */
export function isYoungAdult(facts: IncidentFacts): boolean {
  return facts.age >= 18;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function routeSentence(outcome: IncidentOutcome, facts: IncidentFacts): string {
  const decider = deciderInWords(facts);
  const atHome = ['own-tenancy', 'community'].includes(facts.setting)
    ? 'settle this without the police'
    : 'settle this at home';
  switch (outcome.route) {
    case 'resolve-internally':
      return atHome.includes('police') ? `${atHome}.` : `${atHome}. Do not call the police.`;
    case 'manager-decides':
      return outcome.level === 1
        ? `${atHome}. ${capital(decider)} decides whether anyone else is told.`
        : `${decider} decides what to do. Do not call 999.`;
    case 'report-non-urgent':
      return `${decider} reports this, online or by 101. Do not call 999.`;
    case 'call-999':
      return facts.immediateRisk?.length
        ? 'this needs 999. If you have not called yet, call now.'
        : 'call 999 now.';
  }
}

/** The answer in one or two short sentences: the level, and what it means for the police. */
export function headline(outcome: IncidentOutcome, facts: IncidentFacts): string {
  const sentence = routeSentence(outcome, facts);
  return isYoungAdult(facts) ? capital(sentence) : `Level ${outcome.level}: ${sentence}`;
}

const routeWords: Readonly<Record<Route, string>> = {
  'resolve-internally': 'settle it at home',
  'manager-decides': 'a manager decides',
  'report-non-urgent': 'report it online or by 101',
  'call-999': 'call 999',
};

/** A level and route in a few words, for comparing; from 18 without the level. */
export function resultInWords(
  { level, route }: { readonly level: Level; readonly route: Route },
  facts: IncidentFacts,
): string {
  return isYoungAdult(facts) ? routeWords[route] : `level ${level}, ${routeWords[route]}`;
}

const bases: Readonly<Record<string, string>> = {
  statute: 'set by law',
  'statutory guidance': 'set by government guidance',
  Protocol: 'set by the Protocol',
  'local practice': 'good practice',
};

/** A time limit in words: "within 24 hours of the incident (good practice)". */
export function clockInWords(clock: StepClock): string {
  const basis = /^(statute|statutory guidance|Protocol|local practice)/.exec(clock.basis)?.[0] ?? '';
  const length = clock.hours > 72 ? `${Math.round(clock.hours / 24)} days` : `${clock.hours} hours`;
  return `within ${length} of ${clock.from}${bases[basis] ? ` (${bases[basis]})` : ''}`;
}

/** A text of the rules, with the reason apart where we filled a gap. */
export interface ReadText {
  readonly text: string;
  /** Why we read it so; null where the source says it. */
  readonly reading: string | null;
}

/** Takes a text of the rules apart. */
export function readText(text: string): ReadText {
  const match = /^(.*?) \(Inferred: (.*)\)$/s.exec(text);
  return match ? { text: match[1] ?? text, reading: capital(match[2] ?? '') } : { text, reading: null };
}

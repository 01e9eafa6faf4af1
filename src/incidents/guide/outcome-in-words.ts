import {
  ageBand,
  carerMayDecide,
  type IncidentFacts,
  type IncidentOutcome,
  isHarmed,
  type Level,
  lengthInWords,
  mayHaveDoneIt,
  type Route,
  type StepClock,
} from '../../protocol/index.ts';
import { saysWhatHappened } from './says-what-happened.ts';

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

/** Who decides, as the person who was there would say it: "you decide", "your manager decides". */
interface Decider {
  readonly who: string;
  readonly decides: string;
  readonly reports: string;
}

const other = (who: string): Decider => ({ who, decides: `${who} decides`, reports: `${who} reports` });

const deciders: Readonly<Record<IncidentFacts['setting'], Decider>> = {
  'childrens-home': other('your manager'),
  'foster-home': other('the social worker'),
  'supported-accommodation': other('your manager'),
  'own-tenancy': other('their personal adviser'),
  community: other('their social worker'),
};

const fosterCarer: Decider = {
  who: 'you',
  decides: 'with advice from the social worker or the out-of-hours service, you decide',
  reports: 'you report',
};

/** The role of a step says who decides: in a foster home it depends on the edition and on who was harmed (INC-L2-05). */
function deciderOf({ edition }: Pick<IncidentOutcome, 'edition'>, facts: IncidentFacts): Decider {
  const carerDecides = carerMayDecide(edition, facts);
  return facts.setting === 'foster-home' && carerDecides ? fosterCarer : deciders[facts.setting];
}

/** Who decides at level 2, in a sentence. */
export function deciderInWords(outcome: Pick<IncidentOutcome, 'edition'>, facts: IncidentFacts): string {
  return deciderOf(outcome, facts).who;
}

/** Who to call for advice before anything is done. */
export function whoToAsk(outcome: Pick<IncidentOutcome, 'edition'>, facts: IncidentFacts): string {
  const { who } = deciderOf(outcome, facts);
  return who === 'you' ? 'the social worker' : who;
}

/** Whether the levels do not apply as they stand: from 18 they are a guide only, unless the age is disputed. */
export function isYoungAdult(facts: IncidentFacts): boolean {
  return ageBand(facts) === '18-to-25';
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** When to call 999 below it. Of something that is not said nobody can know that it is only then. */
const when999 = (facts: IncidentFacts): string =>
  `Call 999 ${saysWhatHappened(facts) ? 'only ' : ''}if somebody is in danger.`;

function atHomeSentence(outcome: IncidentOutcome, facts: IncidentFacts): string {
  const only999 = when999(facts);
  if (facts.conduct.every(({ kind }) => kind === 'self-harm')) return `stay with them and listen. ${only999}`;
  if (isHarmed(facts)) return `look after them and listen. ${only999}`;
  if (!saysWhatHappened(facts))
    return `put this right together, and ask ${whoToAsk(outcome, facts)} if you are not sure. ${only999}`;
  return ['own-tenancy', 'community'].includes(facts.setting)
    ? `settle this without the police, unless somebody is in danger.`
    : `settle this at home. Do not call the police unless somebody is in danger.`;
}

function emergencySentence({ callFor = [] }: IncidentOutcome, facts: IncidentFacts): string {
  if (!callFor.includes('police')) return 'call 999 now and ask for an ambulance.';
  if (callFor.includes('ambulance')) return 'call 999 now. Ask for an ambulance and the police.';
  return facts.immediateRisk?.length
    ? 'this needs 999. If you have not called yet, call now.'
    : 'call 999 now.';
}

function routeSentence(outcome: IncidentOutcome, facts: IncidentFacts): string {
  const { decides, reports } = deciderOf(outcome, facts);
  switch (outcome.route) {
    case 'resolve-internally':
      return atHomeSentence(outcome, facts);
    case 'manager-decides':
      if (isYoungAdult(facts) && !mayHaveDoneIt(facts) && isHarmed(facts))
        return 'they say whether the police are told. Call 999 if they want that now, or if somebody is in danger.';
      return outcome.level === 1
        ? `${atHomeSentence(outcome, facts)} ${capital(decides)} whether to report it.`
        : `${decides} what to do. ${when999(facts)}`;
    case 'report-non-urgent':
      return `${reports} this, online or by 101. ${when999(facts)}`;
    case 'call-999':
      return emergencySentence(outcome, facts);
  }
}

/** The answer in one or two short sentences: the level, and what it means for the police. */
export function headline(outcome: IncidentOutcome, facts: IncidentFacts): string {
  const sentence = routeSentence(outcome, facts);
  return isYoungAdult(facts) ? capital(sentence) : `Level ${outcome.level}: ${sentence}`;
}

const routeWords: Readonly<Record<Route, string>> = {
  'resolve-internally': 'settle it at home',
  'manager-decides': 'it is decided case by case',
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
  const inDays = clock.hours > 72 && !clock.workingDays;
  const length = inDays ? `${Math.round(clock.hours / 24)} days` : lengthInWords(clock);
  return `within ${length} of ${clock.from}${bases[basis] ? ` (${bases[basis]})` : ''}`;
}

/** A text of the rules, with the reason apart where we filled a gap. */
export interface ReadText {
  readonly text: string;
  /** Why we read it so; null where the source says it. */
  readonly reading: string | null;
}

const inferred = ' (Inferred: ';

/** Takes a text of the rules apart. */
export function readText(text: string): ReadText {
  const at = text.indexOf(inferred);
  if (at < 0 || !text.endsWith(')')) return { text, reading: null };
  return { text: text.slice(0, at), reading: capital(text.slice(at + inferred.length, -1)) };
}

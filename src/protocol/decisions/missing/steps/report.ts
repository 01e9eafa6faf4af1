import { localPractice } from '../../../engine/clock.ts';
import {
  adult,
  asAChild,
  away,
  fromTheReturn,
  type MissingStepRule,
  nextDays,
  now,
  onceFound,
  told,
} from './step-rule.ts';

const online = { route: ['report-online'] } as const;
const clock = localPractice(
  1,
  'looking in vain, or the risk being seen',
  'the Protocol sets no time; a form prepared beforehand makes it quick',
);

/** Telling the police, where that is the answer. */
export const reportingSteps = [
  {
    id: 'fill-in-part-two',
    cites: ['MIS-05'],
    when: { edition: ['2025'], ...away, ...asAChild, ...told },
    owner: 'whoever-was-there',
    place: now('act'),
    text: 'Fill in part two of the information form: where and when last seen, clothes, what happened, what you tried. It asks what the police form asks. A call to 999 comes first.',
    clock,
  },
  {
    id: 'outline-the-risk',
    cites: ['MIS-07', 'MIS-04'],
    when: { edition: ['2021'], ...away, ...asAChild, ...told },
    owner: 'whoever-was-there',
    place: now('act'),
    text: 'Have ready for the police: the risk as you see it, what has been kept about the child since they came, and what you did to find them. A call to 999 comes first.',
    clock,
  },
  {
    id: 'report-missing',
    cites: ['MIS-04'],
    when: { ...online, ...asAChild, category: ['missing'] },
    owner: 'whoever-was-there',
    place: now('tell'),
    text: 'Report the child missing through the online form for partners.',
    clock,
  },
  {
    id: 'report-vulnerable-adult',
    cites: ['MIS-08', 'MIS-04'],
    when: { ...online, ...adult, category: ['missing'] },
    owner: 'whoever-was-there',
    place: now('tell'),
    text: 'Tell the police online that a vulnerable adult cannot be found, and why you are worried.',
    clock,
  },
  {
    id: 'report-risk',
    cites: ['MIS-04'],
    when: { ...online, category: ['unauthorised-absence'] },
    owner: 'whoever-was-there',
    place: now('tell'),
    text: 'Use the online form for partners. Tell the police where they are and what the risk is. Say that they are not missing.',
    clock,
  },
  {
    id: 'report-risk-though-found',
    cites: ['MIS-04'],
    when: { ...online, category: ['located'] },
    owner: 'whoever-was-there',
    place: now('tell'),
    text: 'Tell the police online what the risk is. Say that they have been found: you are not reporting an absence.',
    clock,
  },
  {
    id: 'tell-police-what-you-learn',
    cites: ['MIS-04', 'MIS-08'],
    when: { ...away, ...told },
    owner: 'whoever-was-there',
    place: now('tell'),
    text: 'Tell the police at once whatever you learn.',
  },
  {
    id: 'home-counts-the-absence',
    cites: ['MIS-07'],
    when: { ...asAChild, setting: ['childrens-home'] },
    owner: 'whoever-decides',
    place: onceFound(nextDays('record')),
    text: 'Count this absence for the home: was it reported, and was the report needed? A home that reports often plans with the police how to report less and better.',
    clock: fromTheReturn(120, 'within 5 days'),
  },
] as const satisfies readonly MissingStepRule[];

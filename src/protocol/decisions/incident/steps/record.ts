import { localPractice } from '../../../engine/clock.ts';
import { nextDays, ofAdults, ofChildren, type StepRule, tonight } from './step-rule.ts';

const clock = localPractice(
  72,
  'the incident',
  'the Protocol sets no time; write it while it is fresh, and tell within three days',
);
const andAsk = 'Offer a copy, and ask whether anything is wrong or unfair.';
const told = `tell the child what was written and why. ${andAsk}`;
const toldThem = `tell them what was written and why. ${andAsk}`;
const home = ['childrens-home', 'supported-accommodation'] as const;
const inHome =
  'Record it in the personal file and in the daybook: what happened, what staff did, what calmed things and, if the police were called, why.';
const supervising =
  'Tell your supervising social worker and the social worker, and say whether you called the out-of-hours service and why.';
const inFosterHome = `Record it in the personal file. ${supervising}`;

/** At level 1 whoever decides also speaks with those who were there. */
const notDeciding = ['resolve-internally', 'report-non-urgent', 'call-999'] as const;

/** Writing it down and telling the child; looking at what led to it; those who were there. */
export const recordSteps = [
  {
    id: 'record-home',
    cites: ['REC-01', 'REC-02', 'VOI-02'],
    when: { setting: home },
    owner: 'whoever-was-there',
    place: tonight('record'),
    text: `${inHome} Then ${told}`,
    ofAnAdult: `${inHome} Then ${toldThem}`,
    clock,
  },
  {
    id: 'record-foster',
    cites: ['REC-01', 'REC-02', 'VOI-02'],
    when: { setting: ['foster-home'] },
    owner: 'whoever-was-there',
    place: tonight('record'),
    text: `${inFosterHome} Then ${told}`,
    ofAnAdult: `${inFosterHome} Then ${toldThem}`,
    clock,
  },
  {
    id: 'record-elsewhere',
    cites: ['REC-01', 'VOI-02'],
    when: { setting: ['own-tenancy', 'community'] },
    owner: 'whoever-was-there',
    place: tonight('record'),
    text: `Record it in the personal file. Then ${told}`,
    ofAnAdult: `Record it in the personal file. Then ${toldThem}`,
    clock,
  },
  {
    id: 'plan-what-helps',
    cites: ['CAR-04', 'REC-03', 'INC-12', 'INC-L2-07'],
    when: { ...ofChildren, level: [2, 3], matters: ['did-it'], without: ['drugs'] },
    owner: 'supervisor',
    place: nextDays('record'),
    text: "Look at what led to it. Change the child's plan and risk assessment so that it is less likely to happen again, and refer to help that fits, such as the youth justice service from 10.",
    clock: localPractice(120, 'the incident', 'the Protocol sets no time; within 5 days'),
  },
  {
    id: 'plan-their-safety',
    cites: ['CAR-04', 'REC-03', 'INC-12', 'PRI-07'],
    when: { ...ofChildren, level: [2, 3], matters: ['harmed'], without: ['did-it'] },
    owner: 'supervisor',
    place: nextDays('record'),
    text: "Plan with the child how they are kept safe, change the child's plan for it, and refer to the help they want, such as therapy.",
    clock: localPractice(120, 'the incident', 'the Protocol sets no time; within 5 days'),
  },
  {
    id: 'plan-with-them',
    cites: ['CAR-04', 'REC-03', 'INC-12'],
    when: { ...ofAdults, level: [2, 3] },
    owner: 'allocated-worker',
    place: nextDays('record'),
    text: 'Look with them at what led to it, what would make it less likely, and which help they want.',
    clock: localPractice(120, 'the incident', 'the Protocol sets no time; within 5 days'),
  },
  {
    id: 'staff-check-in',
    cites: ['CAR-01', 'CAR-02', 'CAR-03'],
    when: [
      { setting: [...home, 'foster-home'], level: [2, 3] },
      { setting: [...home, 'foster-home'], level: [1], without: ['harmed'], route: notDeciding },
    ],
    owner: 'supervisor',
    place: nextDays('others'),
    text: 'Speak with those who were there. Ask after their health and welfare, and offer support.',
    clock: {
      hours: 48,
      from: 'the incident',
      legalBasis: 'Protocol',
      note: 'good practice after any incident; the statutory 48 hours of regulation 35(3)(b) run only from a measure of control, discipline or restraint',
    },
  },
] as const satisfies readonly StepRule[];

const beginning = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the steps of recording still ask once the record is signed: nobody is asked to write what was just written. */
export const onceSigned: Readonly<Record<string, { readonly text: string; readonly ofAnAdult: string }>> = {
  'record-home': { text: beginning(told), ofAnAdult: beginning(toldThem) },
  'record-foster': {
    text: `${supervising} Then ${told}`,
    ofAnAdult: `${supervising} Then ${toldThem}`,
  },
  'record-elsewhere': { text: beginning(told), ofAnAdult: beginning(toldThem) },
};

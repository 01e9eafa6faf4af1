import { localPractice } from '../../../engine/clock.ts';
import {
  adult,
  away,
  fromTheAbsence,
  type MissingStepRule,
  notTold,
  now,
  onceFound,
  told,
  tonight,
} from './step-rule.ts';

const raised = localPractice(
  24,
  'the risk being seen',
  'the law asks the authority to enquire and sets no time',
);

/** What is different from 18 to 25. */
export const youngAdultSteps = [
  {
    id: 'find-together',
    cites: ['MIS-08', 'MIS-03'],
    when: { ...adult, ...away },
    owner: 'allocated-worker',
    place: now('others'),
    text: 'Agree who looks where: housing, health, others who know them, and the police if they were told. They are free to be away: what matters is that they are safe.',
  },
  {
    id: 'raise-adult-safeguarding',
    cites: ['MIS-08', 'MIS-04'],
    when: { ...adult, ...told },
    owner: 'allocated-worker',
    place: tonight('tell'),
    text: 'Raise an adult safeguarding concern with the authority where they are or were last known to be (Care Act 2014, section 42). The authority decides whether to enquire.',
    clock: raised,
  },
  {
    id: 'raise-signs-with-adult-safeguarding',
    cites: ['MIS-08', 'EXP-03'],
    when: { ...adult, ...notTold, concern: ['yes'] },
    owner: 'allocated-worker',
    place: tonight('tell'),
    text: 'Raise the signs of exploitation with adult safeguarding (Care Act 2014, section 42). The authority decides whether to enquire.',
    clock: raised,
  },
  {
    id: 'ask-again-about-risk',
    cites: ['MIS-08', 'MIS-04'],
    when: { ...adult, ...away, ...notTold },
    owner: 'allocated-worker',
    place: tonight('act'),
    text: 'Judge the risk again. If you cannot find them, answer the questions here again. Someone who always kept in touch and goes silent may be in danger.',
    clock: fromTheAbsence(24, 'sooner where you are uneasy'),
  },
  {
    id: 'ask-how-they-are',
    cites: ['MIS-08', 'PRI-01'],
    when: adult,
    owner: 'allocated-worker',
    place: onceFound(now('act')),
    text: 'Ask whether they are well and what would help. They need not explain themselves.',
  },
  {
    id: 'record-of-an-adult',
    cites: ['REC-01'],
    when: adult,
    owner: 'whoever-was-there',
    place: onceFound(tonight('record')),
    text: 'Record what was done, and what they say about it.',
  },
] as const satisfies readonly MissingStepRule[];

import { anAdult, away, fromTheAbsence, type MissingStepRule } from './step-rule.ts';

/** What is different from 18 to 25. */
export const youngAdultSteps: readonly MissingStepRule[] = [
  {
    id: 'find-together',
    cites: ['MIS-08', 'MIS-03'],
    when: { ...anAdult, ...away },
    owner: 'allocated-worker',
    text: 'Agree with housing, health and others who know them who looks where. They may be away if they wish: what matters is that they are safe.',
  },
  {
    id: 'ask-again-about-risk',
    cites: ['MIS-08', 'MIS-04'],
    when: { ...anAdult, ...away, risk: ['none'] },
    owner: 'allocated-worker',
    text: 'Ask again whether there is a risk. Somebody who always kept in touch and falls silent may be in danger.',
    clock: fromTheAbsence(24, 'sooner where you are uneasy'),
  },
  {
    id: 'ask-how-they-are',
    cites: ['MIS-08', 'PRI-01'],
    when: anAdult,
    owner: 'allocated-worker',
    text: 'When they are found: ask whether they are well and what would help. They need not explain themselves.',
  },
  {
    id: 'record-of-an-adult',
    cites: ['REC-01'],
    when: anAdult,
    owner: 'whoever-was-there',
    text: 'Record what was done, and what they say about it.',
  },
];

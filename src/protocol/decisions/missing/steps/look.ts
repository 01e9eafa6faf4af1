import { asAChild, away, fromTheAbsence, type MissingStepRule } from './step-rule.ts';

/** What comes first: danger, and then looking for them. */
export const lookingSteps: readonly MissingStepRule[] = [
  {
    id: 'call-999',
    cites: ['MIS-04', 'INC-L3-01'],
    when: { route: ['call-999'] },
    owner: 'whoever-was-there',
    text: 'Call 999 now. Say that they are in care or a care leaver, what the danger is, and where they may be.',
  },
  {
    id: 'call-out-of-hours-too',
    cites: ['INC-L3-03'],
    when: { route: ['call-999'], setting: ['foster-home'] },
    owner: 'whoever-was-there',
    text: 'After 999, call the out-of-hours service too: nobody should carry this alone.',
  },
  {
    id: 'reach-and-find',
    cites: ['MIS-03', 'MIS-08'],
    when: away,
    owner: 'whoever-was-there',
    text: 'Call and message them. Ask friends, family and whoever saw them last. Look in the places they like.',
    clock: fromTheAbsence(1, 'at once'),
  },
  {
    id: 'use-the-plan',
    cites: ['MIS-01', 'MIS-03'],
    when: { ...away, ...asAChild },
    owner: 'whoever-was-there',
    text: 'Look at what the plan says for this child: whom to ask, where to look, what helped before, which risks are known.',
  },
  {
    id: 'take-out-part-one',
    cites: ['MIS-02'],
    when: { edition: ['2025'], ...away, ...asAChild },
    owner: 'whoever-was-there',
    text: 'Take out part one of the information form: who the child is, whom to call, which risks there are. If there is none, write it now.',
  },
  {
    id: 'enquire-every-time',
    cites: ['MIS-04'],
    when: { edition: ['2021'], ...away, ...asAChild, enquiries: ['no'] },
    owner: 'whoever-was-there',
    text: 'Make the enquiries this time too, however often it has happened. They show whether the risk is greater or smaller than it seems.',
  },
  {
    id: 'bring-back',
    cites: ['MIS-03'],
    when: { ...away, ...asAChild, whereabouts: ['known'], risk: ['none'] },
    owner: 'whoever-was-there',
    text: 'Go and bring the child back, or agree how they come. That is for carers, not for the police.',
  },
  {
    id: 'log-contacts',
    cites: ['MIS-05', 'MIS-04'],
    when: away,
    owner: 'whoever-was-there',
    text: 'Write down every attempt: the time, with whom, what came of it.',
  },
  {
    id: 'judge-the-risk-again',
    cites: ['MIS-04', 'MIS-03'],
    when: { ...away, ...asAChild, route: ['carers-locate'] },
    owner: 'whoever-decides',
    text: 'Judge the risk again with all you learn: for this child, tonight. If it becomes significant, or looking is in vain, ask here again.',
    clock: fromTheAbsence(1, 'every hour until they are found'),
  },
];

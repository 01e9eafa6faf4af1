import { localPractice } from '../../../engine/clock.ts';
import type { StepRule } from './step-rule.ts';

const written = 'the Protocol sets no time; while it is fresh';

/** Writing it down, and judging whether the regulator must know. */
export const recordSteps: readonly StepRule[] = [
  {
    id: 'record-home',
    cites: ['REC-01', 'REC-02'],
    when: { setting: ['childrens-home', 'supported-accommodation'] },
    owner: 'whoever-was-there',
    text: "Record it in the child's personal file and in the daybook: what the child did, what staff did, what calmed things.",
    clock: localPractice(24, 'the incident', written),
  },
  {
    id: 'record-foster',
    cites: ['REC-01', 'REC-02'],
    when: { setting: ['foster-home'] },
    owner: 'whoever-was-there',
    text: "Record it in the child's personal file. Tell your supervising social worker and the child's social worker, and say whether you called the out-of-hours team and why.",
    clock: localPractice(24, 'the incident', written),
  },
  {
    id: 'record-elsewhere',
    cites: ['REC-01'],
    when: { setting: ['own-tenancy', 'community'] },
    owner: 'whoever-was-there',
    text: 'Record it in the personal file.',
    clock: localPractice(24, 'the incident', written),
  },
  {
    id: 'review-risk-assessment',
    cites: ['REC-03'],
    when: {},
    owner: 'whoever-decides',
    text: "Review the child's risk assessment in the light of what happened.",
    clock: localPractice(120, 'the incident', 'the Protocol sets no time; within 5 days'),
  },
  {
    id: 'update-care-plan',
    cites: ['CAR-04'],
    when: { level: [2, 3] },
    owner: 'whoever-decides',
    text: 'Look at what led to it, and change the plan so that it is less likely to happen again.',
  },
  {
    id: 'local-protocol-given',
    cites: ['REC-05'],
    when: {
      setting: ['childrens-home', 'supported-accommodation', 'foster-home'],
      matters: ['out-of-area'],
    },
    owner: 'whoever-decides',
    text: "Give the child's own authority the local protocol that you follow. If there is none, talk about adopting this one.",
  },
  {
    id: 'judge-regulation-40',
    cites: ['REC-06', 'REC-02'],
    when: { level: [2, 3], setting: ['childrens-home'] },
    owner: 'whoever-decides',
    text: 'Judge whether this must be notified to Ofsted and the placing authority, and record the judgement and its reason either way.',
    clock: {
      hours: 24,
      from: 'the incident',
      legalBasis: 'statute',
      source: 'chr-40',
      note: 'the regulation says "without delay"; 24 hours is what Ofsted expects in practice',
    },
  },
  {
    id: 'judge-regulation-27',
    cites: ['REC-06', 'REC-02'],
    when: { level: [2, 3], setting: ['supported-accommodation'] },
    owner: 'whoever-decides',
    text: 'Judge whether this must be notified to Ofsted, the accommodating authority and the host authority, and record the judgement and its reason either way.',
    clock: {
      hours: 24,
      from: 'the incident',
      legalBasis: 'statute',
      source: 'sar-27',
      note: 'without delay and, where possible, within 24 hours',
    },
  },
  {
    id: 'judge-schedule-7',
    cites: ['REC-06', 'REC-02'],
    when: { level: [2, 3], setting: ['foster-home'] },
    owner: 'whoever-decides',
    text: 'Judge whether this must be notified under Schedule 7, and record the judgement and its reason either way.',
    clock: {
      hours: 24,
      from: 'the incident',
      legalBasis: 'statutory guidance',
      source: 'fsr-sch7',
      note: 'fostering standard 29: within 24 hours',
    },
  },
];

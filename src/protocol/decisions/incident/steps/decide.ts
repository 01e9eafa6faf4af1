import { localPractice } from '../../../engine/clock.ts';
import type { StepRule } from './step-rule.ts';

/** Deciding, and telling the police where that is the answer. */
export const decidingSteps: readonly StepRule[] = [
  {
    id: 'mediator-first',
    cites: ['VOI-07'],
    when: { edition: ['2021'], route: ['manager-decides', 'report-non-urgent'] },
    owner: 'whoever-was-there',
    text: 'Before any police: let the child talk with somebody outside the conflict whom they trust.',
  },
  {
    id: 'manager-decides',
    cites: ['INC-L2-02', 'INC-04'],
    when: { route: ['manager-decides'] },
    owner: 'whoever-decides',
    text: 'Decide what is done, with the factors in view. It can be put right without the police.',
    clock: localPractice(24, 'the incident', 'the Protocol sets no time; decide by the next day'),
  },
  {
    id: 'hear-the-victim',
    cites: ['PRI-07'],
    when: { matters: ['victim'] },
    owner: 'whoever-decides',
    text: 'Ask the person harmed what they want, and tell them what will happen and what rights they have as a victim.',
  },
  {
    id: 'report-level-2',
    cites: ['INC-L2-05'],
    when: { level: [2], route: ['report-non-urgent'] },
    owner: 'whoever-decides',
    text: 'Report online or by 101, not 999. Say that it is level 2 and needs no immediate response.',
  },
  {
    id: 'report-level-3',
    cites: ['INC-L3-04'],
    when: { level: [3], route: ['report-non-urgent'] },
    owner: 'whoever-decides',
    text: 'Report online or by 101, not 999. Say that it is level 3 without immediate response, and who knows the child best.',
  },
  {
    id: 'slow-time',
    cites: ['INC-L3-05'],
    when: { level: [3], route: ['report-non-urgent'] },
    owner: 'whoever-decides',
    text: 'Ask that decisions are made in slow time, with the key worker heard, once everybody has calmed down.',
  },
  {
    id: 'slow-time-after-999',
    cites: ['INC-L3-05'],
    when: { route: ['call-999'], matters: ['risk-managed'] },
    owner: 'whoever-decides',
    text: 'Once everybody is safe, ask that what follows is decided in slow time, with the key worker heard.',
  },
  {
    id: 'aligned-officer',
    cites: ['INC-06'],
    when: {
      level: [2, 3],
      route: ['manager-decides', 'report-non-urgent'],
      setting: ['childrens-home', 'supported-accommodation'],
    },
    owner: 'whoever-decides',
    text: 'Ask the police officer who knows the setting for advice. They advise; do not report through them.',
  },
  {
    id: 'restorative',
    cites: ['INC-L1-04', 'PRI-06'],
    when: { level: [1] },
    owner: 'whoever-was-there',
    text: 'Use a restorative approach: what happened, who was affected, what would put it right.',
  },
  {
    id: 'restorative-where-harm',
    cites: ['PRI-06'],
    when: { level: [2, 3], matters: ['harm-done'] },
    owner: 'whoever-decides',
    text: 'Offer a restorative approach to everybody affected, when they are ready and it is safe.',
  },
  {
    id: 'consider-support-referral',
    cites: ['INC-L1-05'],
    when: {
      level: [1],
      age: ['under-10', '10-to-17'],
      setting: ['childrens-home', 'supported-accommodation', 'own-tenancy', 'community'],
    },
    owner: 'whoever-decides',
    text: "With the child's social worker, consider the youth justice service or Early Help for advice and support.",
  },
  {
    id: 'foster-carer-considers-support',
    cites: ['INC-L1-05'],
    when: { level: [1], age: ['under-10', '10-to-17'], setting: ['foster-home'] },
    owner: 'whoever-was-there',
    text: "With the child's social worker, consider the youth justice service or Early Help for advice and support.",
  },
  {
    id: 'consider-youth-justice',
    cites: ['INC-L2-07'],
    when: { level: [2], age: ['10-to-17'] },
    owner: 'whoever-decides',
    text: 'Consider asking the youth justice service for advice, guidance and support.',
  },
];

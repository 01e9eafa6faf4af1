import { localPractice } from '../../../engine/clock.ts';
import type { StepRule } from './step-rule.ts';

/** What the child is owed. */
export const childSteps: readonly StepRule[] = [
  {
    id: 'child-account',
    cites: ['VOI-01'],
    when: {},
    owner: 'whoever-was-there',
    text: 'Ask the child what happened, with an open mind. Write it down in their own words.',
    clock: localPractice(24, 'the incident', 'the Protocol sets no time; when the child is ready'),
  },
  {
    id: 'told-what-was-written',
    cites: ['VOI-02'],
    when: {},
    owner: 'whoever-was-there',
    text: 'Tell the child what was written and why. Offer a copy, and ask whether anything is wrong or unfair.',
    clock: localPractice(72, 'the signing of the record', 'the Protocol sets no time'),
  },
  {
    id: 'needs-met',
    cites: ['PRI-09'],
    when: { matters: ['send-needs'] },
    owner: 'whoever-was-there',
    text: 'Use what helps this child understand and be understood, and take their needs into account in the response.',
  },
  {
    id: 'offer-advocate',
    cites: ['VOI-06'],
    when: { level: [2, 3], age: ['under-10', '10-to-17'] },
    owner: 'allocated-worker',
    text: 'Offer the child an advocate, and arrange one if they want it.',
  },
  {
    id: 'view-after-police',
    cites: ['VOI-08'],
    when: { matters: ['police-involved'] },
    owner: 'allocated-worker',
    text: 'Ask the child afterwards how it was for them, and pass on what should change.',
  },
  {
    id: 'right-to-complain',
    cites: ['VOI-10'],
    when: { matters: ['police-involved'] },
    owner: 'allocated-worker',
    text: 'Tell the child that they may complain or appeal, and how.',
  },
  {
    id: 'age-disputed',
    cites: ['MIG-04'],
    when: { edition: ['2025'], matters: ['age-disputed'] },
    owner: 'allocated-worker',
    text: 'Their age is disputed: see that they are treated as a child until it is settled.',
  },
  {
    id: 'immigration-adviser',
    cites: ['MIG-02'],
    when: { edition: ['2025'], matters: ['migrant', 'police-involved'] },
    owner: 'allocated-worker',
    text: 'Refer the child to a regulated immigration adviser as soon as possible. The criminal solicitor may not cover it.',
  },
];

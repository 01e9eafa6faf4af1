import { localPractice } from '../../../engine/clock.ts';
import type { StepRule } from './step-rule.ts';

/** Who is told, and who looks after those who were there. */
export const peopleSteps: readonly StepRule[] = [
  {
    id: 'tell-social-worker',
    cites: ['INC-L2-03', 'REC-04'],
    when: { level: [2, 3], age: ['under-10', '10-to-17'] },
    owner: 'whoever-was-there',
    text: "Tell the child's social worker, or out of hours the duty officer, as early as you can. Keep the evidence that you did.",
    clock: localPractice(24, 'the incident', 'the Protocol says at the earliest opportunity'),
  },
  {
    id: 'inform-social-worker',
    cites: ['REC-04'],
    when: { level: [1], age: ['under-10', '10-to-17'] },
    owner: 'whoever-was-there',
    text: "Let the child's social worker know, and keep the evidence that you did.",
    clock: localPractice(72, 'the incident', 'the Protocol sets no time at level 1'),
  },
  {
    id: 'tell-personal-adviser',
    cites: ['REC-04'],
    when: { age: ['18-to-25'] },
    owner: 'whoever-was-there',
    text: 'Tell the personal adviser, and keep the evidence that you did.',
    clock: localPractice(24, 'the incident', 'the Protocol sets no time'),
  },
  {
    id: 'home-authority-told',
    cites: ['OOA-05'],
    when: { matters: ['out-of-area', 'police-involved'] },
    owner: 'whoever-decides',
    text: "The child is placed out of area and the police know: tell the child's social worker and the local youth justice service as soon as possible, and ask for the lowest disposal.",
    clock: localPractice(24, 'the police being told', 'the Protocol says as soon as possible'),
  },
  {
    id: 'staff-check-in',
    cites: ['CAR-01', 'CAR-02', 'CAR-03'],
    when: { setting: ['childrens-home', 'supported-accommodation', 'foster-home'] },
    owner: 'whoever-decides',
    text: 'Speak with those who were there. Ask after their health and welfare, and offer support.',
    clock: {
      hours: 48,
      from: 'the incident',
      legalBasis: 'Protocol',
      note: 'good practice after any incident; the statutory 48 hours of regulation 35(3)(b) run only from a measure of control, discipline or restraint',
    },
  },
];

import type { StepRule } from './step-rule.ts';

const children = { matters: ['police-involved'], age: ['10-to-17'] } as const;

/** Safeguards where the police are involved. */
export const policeStationSteps: readonly StepRule[] = [
  {
    id: 'voluntary-attendance',
    cites: ['CUS-04', 'CUS-01'],
    when: { matters: ['police-involved'] },
    owner: 'whoever-decides',
    text: 'Ask for a voluntary interview with a solicitor, in the daytime. Arrest is a last resort and must be necessary.',
  },
  {
    id: 'appropriate-adult',
    cites: ['CUS-02'],
    when: children,
    owner: 'allocated-worker',
    text: 'Make sure of an appropriate adult for any interview: family, somebody for the local authority, or a social worker; not anyone who was involved.',
  },
  {
    id: 'free-legal-advice',
    cites: ['CUS-03'],
    when: { matters: ['police-involved'] },
    owner: 'whoever-was-there',
    text: 'Tell the child that a solicitor is free, and ask for one who knows youth justice.',
  },
  {
    id: 'if-charged',
    cites: ['CUS-05'],
    when: { matters: ['police-involved'] },
    owner: 'allocated-worker',
    text: 'If there is a charge: see that the child has a lawyer and legal aid, and knows how to complain or appeal.',
  },
  {
    id: 'journey-home',
    cites: ['INC-10'],
    when: {
      edition: ['2025'],
      matters: ['police-involved'],
      age: ['under-10', '10-to-17'],
      setting: ['childrens-home', 'foster-home', 'supported-accommodation'],
    },
    owner: 'whoever-decides',
    text: 'If the child is taken into custody, plan the journey home. The provider leads it; do not rely on a police car.',
  },
];

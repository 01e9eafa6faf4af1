import type { StepRule } from './step-rule.ts';

/** What is different from 18 to 25. */
export const careLeaverSteps: readonly StepRule[] = [
  {
    id: 'restorative-first-at-18',
    cites: ['PRI-06', 'PRI-04'],
    when: { age: ['18-to-25'] },
    owner: 'whoever-decides',
    text: 'Offer the restorative way and diversion first, also to a young adult.',
  },
  {
    id: 'confirm-care-status',
    cites: ['STA-03', 'PRI-10'],
    when: { edition: ['2025'], age: ['18-to-25'] },
    owner: 'allocated-worker',
    text: 'Ask the responsible authority to confirm that they are a care leaver, so that everybody knows.',
  },
  {
    id: 'care-experience-considered',
    cites: ['STA-04'],
    when: { edition: ['2025'], age: ['18-to-25'], matters: ['police-involved'] },
    owner: 'allocated-worker',
    text: 'Tell the police about their care experience and ask for diversion, such as DIVERT. It should be weighed from assessment to sentence.',
  },
];

import type { CareStatusExample } from './example.ts';
import { firstDays } from './examples/first-days.ts';
import { grownUp } from './examples/grown-up.ts';
import { leavingCare } from './examples/leaving-care.ts';
import { nowInCare } from './examples/now-in-care.ts';

/** The cases a practitioner would check first: one on every row, and one on each side of every boundary. */
export const careStatusExamples: readonly CareStatusExample[] = [
  ...firstDays,
  ...nowInCare,
  ...leavingCare,
  ...grownUp,
];

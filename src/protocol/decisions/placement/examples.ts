import type { PlacementExample } from './example.ts';
import { approvalExamples } from './examples/approval.ts';
import { leaverExamples } from './examples/care-leavers.ts';
import { editionExamples } from './examples/editions.ts';
import { homeExamples } from './examples/homes.ts';
import { justiceExamples } from './examples/justice.ts';
import { schoolExamples } from './examples/school.ts';

/** Every example: together they stand on every row of both editions and on both sides of every boundary. */
export const placementExamples: readonly PlacementExample[] = [
  ...approvalExamples,
  ...schoolExamples,
  ...homeExamples,
  ...justiceExamples,
  ...leaverExamples,
  ...editionExamples,
];

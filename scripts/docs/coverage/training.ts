import type { CoverageOf } from '../duty-coverage.ts';

/** Training: topics, audiences, champions. */
export const trainingCoverage: CoverageOf = {};

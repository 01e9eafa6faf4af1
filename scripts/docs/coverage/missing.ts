import type { CoverageOf } from '../duty-coverage.ts';

const asked = {
  routes: ['POST /api/v1/decisions/:decision'],
  tests: ['src/protocol/decisions/missing/verify.test.ts'],
} as const;
const noPages =
  'Nothing is kept yet: there is no page for it, and the steps have no owner and clock of their own.';

/** Missing from care: the decision answers, and its pages are still to come. */
export const missingCoverage: CoverageOf = Object.fromEntries(
  [...['MIS-01', 'MIS-02', 'MIS-03', 'MIS-04', 'MIS-05', 'MIS-06', 'MIS-07', 'MIS-08'], 'VOI-05'].map(
    (id) => [
      id,
      {
        status: 'partly',
        how: 'The missing decision says it, with the row and the steps, under either edition.',
        ...asked,
        missing: noPages,
      } as const,
    ],
  ),
);

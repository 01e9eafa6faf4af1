import { type CoverageOf, guided } from '../duty-coverage.ts';

/** Police: what those around the child are told of it. */
export const policeCoverage: CoverageOf = {
  'POL-01': {
    status: 'partly',
    how: 'A caution says what a call to the police sets in motion, before it is made.',
    ...guided,
    missing: 'The handling of the call: nothing of those who take it is here.',
  },
};

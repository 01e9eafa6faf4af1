import { type CoverageOf, followed } from '../duty-coverage.ts';

/** Needs of carers. */
export const carersCoverage: CoverageOf = {
  'CAR-01': {
    status: 'done',
    how: 'A step of the manager with a clock of 48 hours from the incident, escalated when it runs out.',
    ...followed,
  },
  'CAR-02': {
    status: 'partly',
    how: 'The same step asks after health and welfare; what was said is its evidence.',
    ...followed,
    missing:
      'The personnel file and accident records. Evidence with a step about a child is the wrong place to keep it for good.',
  },
  'CAR-03': {
    status: 'partly',
    how: 'The same step offers support.',
    ...followed,
    missing: 'That support is part of the employment or behaviour policy.',
  },
  'CAR-04': {
    status: 'partly',
    how: 'A step of the manager at levels 2 and 3.',
    ...followed,
    missing: 'Nothing follows at level 1, and care plans are not kept here.',
  },
};

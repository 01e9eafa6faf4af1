import { type CoverageOf, decided, followed } from '../duty-coverage.ts';

/** Illegal substances. */
export const substancesCoverage: CoverageOf = {
  'SUB-01': {
    status: 'partly',
    how: 'The step on the use asks for it; it is written as the evidence.',
    ...followed,
    missing: 'It has no field of its own and is not brought to the review of the care plan.',
  },
  'SUB-02': {
    status: 'partly',
    how: 'A step whatever is decided on the police.',
    ...followed,
    missing: 'Harm minimisation, risk factors and drivers are not named or followed one by one.',
  },
  'SUB-05': {
    status: 'done',
    how: 'A step to share it as information, not as an allegation; 999 where somebody is at immediate risk.',
    ...decided,
  },
  'SUB-06': {
    status: 'done',
    how: 'A step before any complaint, and the record asks who was consulted, or why not.',
    ...followed,
  },
  'SUB-07': {
    status: 'done',
    how: 'A step to see a child at risk and refer, and a caution about debt. The quantity never raises the level.',
    ...followed,
  },
  'SUB-08': {
    status: 'partly',
    how: 'A step, closed with what was done.',
    ...followed,
    missing:
      "A log of its own with what was stored, when it was called in and the officer's signature. The step follows only where the answer is to tell the police.",
  },
  'SUB-09': {
    status: 'partly',
    how: 'A step, closed with what was done.',
    ...followed,
    missing: 'A log of its own with description, second person, both signatures and photograph.',
  },
};

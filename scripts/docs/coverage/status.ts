import { type CoverageOf, followed } from '../duty-coverage.ts';

/** Care status and care leavers. */
export const statusCoverage: CoverageOf = {
  'STA-01': {
    status: 'done',
    how: 'The care-status decision says for any day whether a child is looked after and on what, from the episodes of care.',
    routes: ['POST /api/v1/decisions/:decision'],
    tables: ['care_episode'],
    tests: [
      'src/protocol/decisions/care-status/verify.test.ts',
      'src/protocol/decisions/care-status/care-so-far.test.ts',
    ],
  },
  'STA-02': {
    status: 'done',
    how: 'The category in law and the wording of the Protocol stand side by side, with care experience beside them; where they differ a reason says so.',
    routes: ['POST /api/v1/decisions/:decision'],
    tables: ['care_episode'],
    tests: [
      'src/protocol/decisions/care-status/verify.test.ts',
      'src/protocol/decisions/care-status/decide.test.ts',
    ],
  },
  'STA-03': {
    status: 'partly',
    how: 'A step of every care-status decision, and of the personal adviser after an incident under 2025.',
    ...followed,
    missing: 'The question is not sent to the authority, and its answer is not kept.',
  },
  'STA-04': {
    status: 'partly',
    how: 'A step of the care-status decision from 18 to 25; the personal adviser tells the police and asks for diversion, under 2025.',
    ...followed,
    missing: 'What police, prosecutors, courts and those who run a sentence do.',
  },
};
